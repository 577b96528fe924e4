import { deniedNames } from './denied-names.ts';
import type { ValueMap } from './front-matter-text.ts';
import { type Loss, loss } from './loss.ts';
import { openCodeMcp } from './mcp-names.ts';
import type { Offer } from './offers.ts';
import { patternsOf } from './opencode-patterns.ts';
import { rowOf } from './rows-named.ts';
import { runLimits } from './run-limits.ts';
import { settingsLosses } from './settings-losses.ts';
import type { SourceGrant } from './source-grant.ts';
import type { Target } from './target.ts';
import { listTools, type Vocabulary } from './tool-list.ts';

// Keys of `permission`; one of them decides on every change of a file.
const offers: readonly Offer[] = [
  { name: 'read', rows: [rowOf('Read')] },
  { name: 'edit', rows: [rowOf('Write'), rowOf('Edit')] },
  { name: 'glob', rows: [rowOf('Glob')] },
  { name: 'grep', rows: [rowOf('Grep')] },
  { name: 'list', rows: [rowOf('list', 'opencode')] },
  { name: 'bash', rows: [rowOf('Bash')] },
  { name: 'task', rows: [rowOf('Agent')] },
  { name: 'skill', rows: [rowOf('Skill')] },
  { name: 'lsp', rows: [rowOf('LSP')] },
  { name: 'todowrite', rows: [rowOf('TodoWrite')] },
  { name: 'webfetch', rows: [rowOf('WebFetch')] },
  { name: 'websearch', rows: [rowOf('WebSearch')] },
  { name: 'question', rows: [rowOf('AskUserQuestion')] },
];

const vocabulary: Vocabulary = {
  product: 'opencode',
  always: [],
  offers,
  mcpName: openCodeMcp,
  along: true,
  keepsRules: (tool) => patternsOf(tool) !== undefined,
};

/**
 * OpenCode. Sources: its documentation, “Agents” and “Permissions”. It reads `permission` in the order of
 * the file, and the last rule that fits decides. The name of the file is the name of the agent.
 */
export const openCode: Target = {
  id: 'opencode',
  name: 'OpenCode',
  extension: 'md',
  projectPath: (slug) => `.opencode/agents/${slug}.md`,
  userPath: (slug) => `.config/opencode/agents/${slug}.md`,
  formats: ['opencode'],
  convert({ agent, slug, grant }) {
    const { permission, losses: lost } = permissionOf(grant);
    const { turns, kept } = runLimits(agent);
    const losses: Loss[] = [
      ...(agent.name === slug ? [] : loss('name', 'renamed', [slug])),
      ...lost,
      ...settingsLosses(agent, kept),
    ];
    const fields = {
      description: agent.description === '' ? undefined : agent.description,
      mode: 'subagent',
      steps: turns,
      permission,
    };
    return { fields, prompt: agent.prompt, losses };
  },
};

function permissionOf(grant: SourceGrant): { permission: ValueMap | undefined; losses: Loss[] } {
  const denied = deniedNames(grant, vocabulary);
  if (denied) {
    const names = (denied.names ?? []).map((name) => [name, 'deny'] as const);
    return {
      permission: names.length === 0 ? undefined : Object.fromEntries(names),
      losses: denied.losses,
    };
  }
  const { names, losses } = listTools(grant, vocabulary);
  if (names === undefined) return { permission: undefined, losses };
  const rules = names.map((name) => [name, actionOf(name, grant)] as const);
  return { permission: { '*': 'deny', ...Object.fromEntries(rules) }, losses };
}

function actionOf(name: string, { tools }: SourceGrant): string | ReadonlyMap<string, string> {
  const rows = offers.find((offer) => offer.name === name)?.rows ?? [];
  const granted = tools.filter((tool) => tool.rows.some((row) => rows.includes(row)));
  const patterns = granted.map((tool) => (tool.rules.length > 0 ? patternsOf(tool) : undefined));
  const isLimited = patterns.length > 0 && patterns.every((each) => each !== undefined);
  if (!isLimited) return 'allow';
  const allowed = patterns.flatMap((each) => each ?? []);
  // What stands last decides, and an object would put keys that are numbers first.
  return new Map([['*', 'deny'], ...allowed.map((pattern) => [pattern, 'allow'] as const)]);
}
