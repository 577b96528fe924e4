import type { Facet } from '../../../src/browse/facet.ts';
import type { PublishedAgent } from '../../../src/catalog/published-agent.ts';
import { catalogOf, file } from '../catalog/agents.ts';

/** The agents of files, each given by its path and the lines of its front matter. */
export function agentsOf(files: Readonly<Record<string, string>>): PublishedAgent[] {
  return catalogOf(
    ...Object.entries(files).map(([path, lines]) =>
      file(
        path,
        `---\nname: a\ndescription: Reviews the changes of a team.\n${lines}\n---\n\n# ${path}\n`,
      ),
    ),
  ).agents;
}

/** What a facet shows: each value with its label and how many agents have it. */
export function shown({ values }: Facet): [value: string, label: string, agents: number][] {
  return values.map(({ value, label, agents }) => [value, label, agents.length]);
}
