import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldBuild } from './build.ts';

// The ratio of one build depends on what else the machine does.
const builds = 3;

/**
 * Prints what exports and endpoints add to a cold build of a folder of agents: the time of all files
 * that are no pages, against the rest of the same build. Pages need nothing of exports that is not
 * found out then.
 */
export function benchExports(folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  try {
    console.log(`Cold builds of ${folder}, Node ${process.versions.node}\n`);
    console.log('   without      with     added');
    for (let run = 0; run < builds; run += 1) {
      const { wall, stages } = coldBuild(folder, scratch);
      const added = (stages.files ?? 0) / 1000;
      const columns = [`${(wall - added).toFixed(1)} s`, `${wall.toFixed(1)} s`];
      columns.push(`${((100 * added) / (wall - added)).toFixed(1)} %`);
      console.log(columns.map((column) => column.padStart(10)).join(''));
    }
    console.log(`\n${countFiles(join(scratch, 'site'))} files that are no pages.`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function countFiles(site: string): number {
  return readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() &&
      !entry.name.endsWith('.html') &&
      !/[\\/](?:pagefind|_astro)(?:[\\/]|$)/.test(entry.parentPath),
  ).length;
}
