import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldBuild } from './build.ts';

// The ratio of one pair depends on what else the machine does.
const pairs = 3;
const mostAdded = 20;

/**
 * Prints what exports and endpoints, all files that are no pages, add to a cold build of a folder of
 * agents: pairs of builds, one without them and one with them, and the difference in percent of the
 * first. The process fails where the median is above 20 %.
 */
export function benchExports(folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  const shares: number[] = [];
  try {
    console.log(`Cold builds of ${folder}, Node ${process.versions.node}\n`);
    console.log('   without      with     added');
    for (let pair = 0; pair < pairs; pair += 1) {
      const without = coldBuild(folder, scratch, true).wall;
      const { wall } = coldBuild(folder, scratch);
      const share = (100 * (wall - without)) / without;
      shares.push(share);
      const columns = [`${without.toFixed(1)} s`, `${wall.toFixed(1)} s`, percent(share)];
      console.log(columns.map((column) => column.padStart(10)).join(''));
    }
    const median = shares.toSorted((a, b) => a - b)[Math.floor(pairs / 2)] ?? 0;
    const isTooMuch = median > mostAdded;
    console.log(`\n${countFiles(join(scratch, 'site'))} files that are no pages.`);
    console.log(
      `They add ${percent(median)}, ${isTooMuch ? 'which is above' : 'of at most'} ${mostAdded} %.`,
    );
    if (isTooMuch) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function percent(share: number): string {
  return `${share.toFixed(1)} %`;
}

function countFiles(site: string): number {
  return readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() &&
      !entry.name.endsWith('.html') &&
      !/[\\/](?:pagefind|_astro)(?:[\\/]|$)/.test(entry.parentPath),
  ).length;
}
