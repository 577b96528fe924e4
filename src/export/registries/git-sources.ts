import type { PublishedAgent } from '../../catalog/published-agent.ts';
import { claudeCode } from '../targets/claude-code.ts';
import { readsAsItIs } from '../targets/target.ts';

/** Where the plugin of an agent lies in a repository, as an entry of a marketplace says it. */
export interface GitSource {
  /** The folder of the agent's file, from the root of the repository. */
  source: string;
  /** False: the folder has no manifest, the entry is all there is. */
  strict: false;
  /** The file, from that folder. */
  agents: [string];
}

// Folders that Claude Code loads with any plugin that they stand in. Source: Claude Code documentation,
// “Plugins reference”, “File locations”.
const loaded = new Set(['agents', 'commands', 'hooks', 'output-styles', 'skills', 'themes']);

/**
 * Where a repository has each agent as a plugin of its own. There is none where it would not be that
 * agent alone: for files that are not written for Claude Code, and for those beside a folder such as
 * `commands/` that holds agents of the catalog, since Claude Code would load these with it.
 *
 * @param folder the agents folder, from the root of the repository; empty for the root.
 */
export function gitSources(
  agents: readonly PublishedAgent[],
  folder: string,
): Map<PublishedAgent, GitSource> {
  const shared = new Set(agents.flatMap(({ agent }) => foldersThatLoadMore(agent.path)));
  const sources = new Map<PublishedAgent, GitSource>();
  for (const entry of agents) {
    const { path } = entry.agent;
    const parent = path.slice(0, path.lastIndexOf('/') + 1);
    if (!readsAsItIs(claudeCode, entry.agent) || !path.endsWith('.md')) continue;
    if (shared.has(parent)) continue;
    const whole = [...folder.split('/'), ...parent.split('/')].filter((part) => part !== '');
    sources.set(entry, {
      source: `./${whole.join('/')}`,
      strict: false,
      agents: [`./${path.slice(parent.length)}`],
    });
  }
  return sources;
}

function foldersThatLoadMore(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.flatMap((part, at) =>
    loaded.has(part)
      ? [
          parts
            .slice(0, at)
            .map((parent) => `${parent}/`)
            .join(''),
        ]
      : [],
  );
}
