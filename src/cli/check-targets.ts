import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Targets } from '../check/read-targets.ts';
import { onlyFolder, UsageError } from './arguments.ts';

/**
 * Sorts the paths that were given to the check into a folder and files.
 *
 * @throws UsageError naming the path that makes no sense.
 */
export function checkTargets(paths: readonly string[]): Targets {
  const found = paths.map((path) => ({ path, status: statusOf(path) }));
  const folder = onlyFolder(
    found.filter(({ status }) => status.isDirectory()).map(({ path }) => path),
  );
  const files = paths.filter((path) => path !== folder);
  const other = files.find((path) => !path.toLowerCase().endsWith('.md'));
  if (other !== undefined)
    throw new UsageError(`“${other}” is not a Markdown file, whose name ends in .md.`);
  return { folder: folder === undefined ? undefined : resolve(folder), files };
}

function statusOf(path: string): Stats {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new UsageError(`“${path}” does not exist.`);
  return status;
}
