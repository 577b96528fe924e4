import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build cost. */
export interface Run {
  /** Seconds. */
  wall: number;
  /** Peak memory of the largest process, in MiB. */
  peak: number;
  /** Milliseconds of each stage; stages overlap. */
  stages: Record<string, number>;
}

/** Prints what a cold and a warm build of a folder of agents cost. */
export function benchBuild(folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  try {
    const cold = coldBuild(folder, scratch);
    const warm = build(folder, scratch);
    const published = readdirSync(join(scratch, 'site/agents'));
    const pages = published.filter((name) => name.endsWith('.md')).length;
    console.log(`${pages} agents of ${folder}, Node ${process.versions.node}\n`);
    print('', ['cold', 'warm']);
    print(
      'build',
      [cold, warm].map(({ wall }) => `${wall.toFixed(1)} s`),
    );
    print(
      'peak memory',
      [cold, warm].map(({ peak }) => `${peak.toFixed(0)} MiB`),
    );
    for (const stage of Object.keys(cold.stages)) {
      print(
        stage,
        [cold, warm].map(({ stages }) => `${((stages[stage] ?? 0) / 1000).toFixed(1)} s`),
      );
    }
    console.log('\nStages run beside each other: their sum is more than the build.');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Builds a folder of agents as if for the first time.
 *
 * @param scratch a folder that gets the site, as `site`.
 * @param withoutFiles leaves out all files that are no pages.
 * @throws an Error with what the build said, if it failed.
 */
export function coldBuild(folder: string, scratch: string, withoutFiles = false): Run {
  rmSync('node_modules/.astro', { recursive: true, force: true });
  rmSync(join(scratch, 'site'), { recursive: true, force: true });
  return build(folder, scratch, withoutFiles);
}

function build(folder: string, scratch: string, withoutFiles = false): Run {
  const timings = join(scratch, 'timings.json');
  // The child reports its own peak, so that this works on every system.
  const reporter =
    "data:text/javascript,process.on('exit',()=>console.log('peak',process.resourceUsage().maxRSS))";
  // With an address, so that no file is left out.
  const options = ['--out', join(scratch, 'site'), '--site', 'https://example.com'];
  const command = ['bin/vitrine.mjs', 'build', folder, ...options];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', reporter, ...command],
    {
      env: {
        ...process.env,
        VITRINE_TIMINGS: timings,
        VITRINE_WITHOUT_FILES: withoutFiles ? '1' : '',
      },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(stderr);
  const peak = Number(/peak (\d+)\s*$/.exec(stdout)?.[1]) / 1024;
  const stages: Run['stages'] = JSON.parse(readFileSync(timings, 'utf8'));
  return { wall, peak, stages };
}

function print(label: string, columns: readonly string[]): void {
  console.log(label.padEnd(14) + columns.map((column) => column.padStart(12)).join(''));
}
