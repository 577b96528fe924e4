import { exportPath, exportTo } from './export-agent.ts';
import type { SiteContext, SiteFile } from './site-file.ts';
import { readsAsItIs } from './targets/target.ts';
import { targets } from './targets/targets.ts';

/**
 * Every agent as the file of every coding tool that does not read its own file as it is:
 * `export/<target>/<slug>.<extension>`.
 */
export function exportFiles({ agents }: SiteContext): SiteFile[] {
  return agents.flatMap((entry) =>
    targets
      .filter((target) => !readsAsItIs(target, entry.agent))
      .map((target) => ({
        path: exportPath(target, entry),
        slug: entry.slug,
        content: () => exportTo(target, entry).bytes,
      })),
  );
}
