import { at, listAt, textAt } from './json.ts';
import type { ModelRequest } from './model-server.ts';
import type { OfflineOutcome } from './offline-run.ts';

/** Names of the tools that a request offers to the model, in any of the four interfaces, sorted. */
export function toolsOffered({ body }: ModelRequest): string[] {
  return listAt(body, 'tools')
    .flatMap((tool) => {
      const inGroup = [...listAt(tool, 'functionDeclarations'), ...listAt(tool, 'tools')];
      return inGroup.length > 0 ? inGroup : [at(tool, 'function') ?? tool];
    })
    .map((tool) => textAt(tool, 'name') || textAt(tool, 'type'))
    .sort();
}

/** The tool of a name that a request offers; undefined where it does not. */
export function toolOffered({ body }: ModelRequest, name: string): unknown {
  return listAt(body, 'tools')
    .flatMap((tool) => [...listAt(tool, 'tools'), at(tool, 'function') ?? tool])
    .find((tool) => at(tool, 'name') === name);
}

/**
 * The tools that a program gives an agent, sorted: those of the first request with a text of the
 * agent's prompt.
 */
export function toolsOf(prompt: string, outcome: OfflineOutcome): string[] {
  const within = JSON.stringify(prompt).slice(1, -1);
  const request = outcome.requests.find(({ body }) => JSON.stringify(body).includes(within));
  if (request) return toolsOffered(request);
  throw new Error(`No agent ran with “${prompt}”: ${outcome.stdout}${outcome.stderr}`);
}
