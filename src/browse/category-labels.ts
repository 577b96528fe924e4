/** How many agents are in a folder. */
export interface FolderCount {
  /** In it or in a folder below it. */
  below: number;
  /** In itself. */
  own: number;
}

/**
 * Chooses the folders that are worth choosing, and labels them: those at the top, and those with agents
 * of their own, unless the folder above holds nothing else. The label names those above that are kept:
 * `plugins / data` for `plugins/all/data`, where `plugins/all` has no agents of its own.
 *
 * @param counts of all folders; every folder above a folder is there too.
 * @returns the label of each folder that is kept, by its path.
 */
export function labelCategories(counts: ReadonlyMap<string, FolderCount>): Map<string, string> {
  const labels = new Map<string, string>();
  for (const path of [...counts.keys()].sort()) {
    const parts = path.split('/');
    const count = counts.get(path);
    const top = counts.get(parts[0] ?? '');
    const kept = parts.filter((_, index) => labels.has(parts.slice(0, index + 1).join('/')));
    if (parts.length > 1 && (count?.own === 0 || count?.below === top?.below)) continue;
    labels.set(path, [...kept, parts.at(-1)].join(' / '));
  }
  return labels;
}
