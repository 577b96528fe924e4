import { description, freeName } from './identity.ts';
import { bareLoss, type Loss, loss } from './loss.ts';
import { copilotMcp } from './mcp-names.ts';
import { type Offer, offersOf } from './offers.ts';
import { rowOf } from './rows-named.ts';
import { settingsLosses } from './settings-losses.ts';
import type { Target } from './target.ts';
import { listTools, type Vocabulary } from './tool-list.ts';

// Names for the members of the sets. Source: VS Code documentation, “Copilot in VS Code cheat sheet”.
const finer: readonly Offer[] = [
  { name: 'edit/createFile', rows: [rowOf('Write')] },
  { name: 'edit/editFiles', rows: [rowOf('Edit')] },
  { name: 'search/fileSearch', rows: [rowOf('Glob')] },
  { name: 'search/textSearch', rows: [rowOf('Grep')] },
  { name: 'web/fetch', rows: [rowOf('WebFetch')] },
];

// Copilot CLI knows these as well.
const inCli: ReadonlySet<string> = new Set([
  'edit/createFile',
  'edit/editFiles',
  'search/textSearch',
]);

const vocabulary: Vocabulary = {
  product: 'copilot',
  always: ['skill', 'sql'],
  offers: [...offersOf('copilot'), ...finer],
  mcpName: copilotMcp,
  along: false,
};

const onlyInVsCode: ReadonlySet<string> = new Set(
  vocabulary.offers.flatMap(({ name }) => (name.includes('/') && !inCli.has(name) ? [name] : [])),
);

/** Longest prompt, in characters. */
const longestPrompt = 30_000;

/**
 * GitHub Copilot: on GitHub, in Copilot CLI and in VS Code. Sources: GitHub documentation, “Custom agents
 * configuration”; VS Code documentation, “Custom agents”.
 */
export const copilot: Target = {
  id: 'copilot',
  name: 'GitHub Copilot',
  extension: 'agent.md',
  projectPath: (slug) => `.github/agents/${slug}.agent.md`,
  userPath: (slug) => `.copilot/agents/${slug}.agent.md`,
  formats: ['copilot'],
  convert({ agent, slug, grant }) {
    const tools = listTools(grant, vocabulary);
    const name = freeName(agent, slug);
    const about = description(agent);
    const losses = [
      ...name.losses,
      ...about.losses,
      ...tools.losses,
      ...loss(
        'tools',
        'not-everywhere',
        tools.names?.filter((each) => onlyInVsCode.has(each)) ?? [],
      ),
      ...settingsLosses(agent, []),
      ...promptLosses(agent.prompt),
    ];
    const fields = { name: name.text, description: about.text, tools: tools.names };
    return { fields, prompt: agent.prompt, losses };
  },
};

function promptLosses(prompt: string): Loss[] {
  if (prompt.length <= longestPrompt) return [];
  return [bareLoss('prompt', 'too-long')];
}
