import { posix } from 'node:path';
import type { Agent } from '../agent/agent.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

// Prompts show links as examples: `[title](link)`, `[guide](path/to/guide.md)`, `[x](./{name}.md)`.
const placeholder = /[{}<>[\]()*$|]|^\.?\/?path\/to\/|^\.{3}|\.{3}$/;

/**
 * Reports links to files that do not exist. A target without an extension and without a folder is a
 * word in an example, and no path.
 *
 * @param exists whether there is a file or folder at a path, relative to the agents folder, with `/`
 *   between its parts and none at its end; one that leads out of the folder begins with `../`.
 */
export function findDeadLinks(
  agents: readonly Pick<Agent, 'path' | 'links'>[],
  exists: (path: string) => boolean,
): Diagnostic[] {
  return agents.flatMap(({ path, links }) =>
    links.flatMap((link) => {
      const { target } = link;
      if (placeholder.test(target) || !/[./]/.test(target)) return [];
      const led = posix.join(posix.dirname(path), target).replace(/\/$/, '');
      if (exists(led)) return [];
      return [diagnose('link-dead', path, link, `“${target}”.`)];
    }),
  );
}
