import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldBuild } from './build.ts';

// The ratio of one build depends on what else the machine does.
const builds = 3;
const mostAdded = 20;

/**
 * Prints what exports and endpoints add to a cold build of a folder of agents: the time of all files
 * that are no pages, in percent of the rest of the same build. Pages need nothing of exports that is
 * not found out then. The process fails where the median is above 20 %.
 */
export function benchExports(folder: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'vitrine-bench-'));
  const shares: number[] = [];
  try {
    console.log(`Cold builds of ${folder}, Node ${process.versions.node}\n`);
    console.log('   without     files     added');
    for (let run = 0; run < builds; run += 1) {
      const { wall, stages } = coldBuild(folder, scratch);
      const { files } = stages;
      if (files === undefined) throw new Error('The build does not say how long its files took.');
      const added = files / 1000;
      const share = (100 * added) / (wall - added);
      shares.push(share);
      const columns = [`${(wall - added).toFixed(1)} s`, `${added.toFixed(1)} s`, percent(share)];
      console.log(columns.map((column) => column.padStart(10)).join(''));
    }
    const median = shares.toSorted((a, b) => a - b)[Math.floor(builds / 2)] ?? 0;
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
