import { at, listAt, textAt } from './json.ts';
import type { ModelRequest } from './model-server.ts';

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

/** The first request in which a text occurs anywhere. */
export function requestWith(requests: readonly ModelRequest[], text: string): ModelRequest {
  const within = JSON.stringify(text).slice(1, -1);
  const found = requests.find(({ body }) => JSON.stringify(body).includes(within));
  if (!found) throw new Error(`None of ${requests.length} requests holds: ${text}`);
  return found;
}
