import { body, description, formalName } from './identity.ts';
import type { Offer } from './offers.ts';
import { rowOf } from './rows-named.ts';
import { settingsLosses } from './settings-losses.ts';
import type { Target } from './target.ts';
import { listTools, type Vocabulary } from './tool-list.ts';

// Every tool that each version knows. Those that change files bring another along.
const patches = rowOf('ApplyPatch', 'droid');
const offers: readonly Offer[] = [
  { name: 'Read', rows: [rowOf('Read')] },
  { name: 'LS', rows: [rowOf('LS', 'droid')] },
  { name: 'Grep', rows: [rowOf('Grep')] },
  { name: 'Glob', rows: [rowOf('Glob')] },
  { name: 'Create', rows: [rowOf('Write'), patches] },
  { name: 'Edit', rows: [rowOf('Edit'), patches] },
  { name: 'Execute', rows: [rowOf('Bash')] },
  { name: 'FetchUrl', rows: [rowOf('WebFetch')] },
  { name: 'WebSearch', rows: [rowOf('WebSearch')] },
  { name: 'TodoWrite', rows: [rowOf('TodoWrite')] },
];

// A tool of a server that is not connected is unknown.
const vocabulary: Vocabulary = {
  product: 'droid',
  always: ['TodoWrite', 'Skill'],
  offers,
  mcpName: () => undefined,
  along: true,
};

// An empty list is invalid, and this one every agent has.
const harmless = 'TodoWrite';
const longestDescription = 500;

/** Factory Droid. Source: its documentation, “Custom Droids”. It takes comments in front matter. */
export const droid: Target = {
  id: 'droid',
  name: 'Factory Droid',
  extension: 'md',
  projectPath: (slug) => `.factory/droids/${slug}.md`,
  userPath: (slug) => `.factory/droids/${slug}.md`,
  formats: [],
  convert({ agent, slug, grant }) {
    const tools = listTools(grant, vocabulary);
    const name = formalName(agent, slug, /^[a-z0-9_-]+$/);
    const about = description(agent, longestDescription);
    const prompt = body(agent, 1);
    const losses = [
      ...name.losses,
      ...about.losses,
      ...tools.losses,
      ...settingsLosses(agent, []),
      ...prompt.losses,
    ];
    const fields = {
      name: name.text,
      description: about.text,
      model: 'inherit',
      tools: tools.names?.length === 0 ? [harmless] : tools.names,
    };
    return { fields, prompt: prompt.text, losses };
  },
};
