import type { PublishedAgent } from '../../catalog/published-agent.ts';
import { slugify } from '../../catalog/slug.ts';
import { exportTo } from '../export-agent.ts';
import type { SiteContext, SiteFile } from '../site-file.ts';
import { claudeCode } from '../targets/claude-code.ts';
import { warnings } from '../targets/comments.ts';
import { readsAsItIs, type Target } from '../targets/target.ts';
import { targets } from '../targets/targets.ts';
import { labelsOf } from './labels.ts';
import { registryName, registryPath } from './registry-name.ts';

// Skills have an index of their own (`skills-files.ts`).
const itemTargets = targets.filter(({ id }) => id !== 'skill');

/**
 * A registry that `npx shadcn add <site>/r/<slug>.json` installs agents from: an item for each agent
 * and coding tool, and `r/registry.json`, which lists those for Claude Code. An item holds its file as
 * text, which loses nothing: every agent is UTF-8, and the client writes the text as it is, byte order
 * marks and line ends included. Source: shadcn documentation, “registry-item.json” and “registry.json”.
 */
export function shadcnFiles({ agents, origin = '', base, options }: SiteContext): SiteFile[] {
  const items = agents.flatMap((entry) =>
    itemTargets
      .filter((target) => hasItem(entry, target))
      .map((target) => ({
        path: registryPath(target.id, entry.slug),
        slug: entry.slug,
        content: () => JSON.stringify(itemOf(entry, target)),
      })),
  );
  const list = (): string =>
    JSON.stringify({
      $schema: 'https://ui.shadcn.com/schema/registry.json',
      name: slugify(options.title),
      homepage: `${origin}${base}`,
      items: agents
        .filter((entry) => hasItem(entry, claudeCode))
        .map((entry) => headOf(entry, 'claude-code')),
    });
  return [...items, { path: 'r/registry.json', content: list }];
}

/**
 * Whether the registry has an item of an agent for a target: not for an empty file, of which the client
 * says that it installed it, and does not write it.
 */
export function hasItem({ agent, bytes }: PublishedAgent, target: Target): boolean {
  return bytes.length > 0 || !readsAsItIs(target, agent);
}

function itemOf(entry: PublishedAgent, target: Target) {
  const { path, bytes, sha256, losses } = exportTo(target, entry);
  const notes = warnings(target.name, losses);
  return {
    $schema: 'https://ui.shadcn.com/schema/registry-item.json',
    ...headOf(entry, target.id),
    files: [
      {
        path,
        type: 'registry:file',
        // Without `~/`, which means the project, it would land in `src/` where there is one.
        target: `~/${target.projectPath(entry.slug)}`,
        content: Buffer.from(bytes).toString(),
      },
    ],
    // Printed once the file is written.
    docs: notes.length > 0 ? notes.join('\n') : undefined,
    meta: { sha256 },
  };
}

function headOf(entry: PublishedAgent, target: Target['id']) {
  return { name: registryName(target, entry.slug), type: 'registry:item', ...labelsOf(entry) };
}
