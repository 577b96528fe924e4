import { exportTo } from './export-agent.ts';
import type { SiteContext, SiteFile } from './site-file.ts';
import { targets } from './targets/targets.ts';

/**
 * Every agent as the file of every coding tool: `export/<target>/<slug>.<extension>`. For a tool that
 * reads the agent's own file it holds the same bytes as `agents/<slug>.md`, the address that pages and
 * documents give for it.
 */
export function exportFiles({ agents }: SiteContext): SiteFile[] {
  return agents.flatMap((entry) =>
    targets.map((target) => ({
      path: `export/${target.id}/${entry.slug}.${target.extension}`,
      slug: entry.slug,
      content: () => exportTo(target, entry).bytes,
    })),
  );
}
