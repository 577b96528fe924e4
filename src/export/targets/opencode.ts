import type { ToolUse } from '../../agent/agent.ts';
import { warnings } from './comments.ts';
import { deniedNames } from './denied-names.ts';
import { frontMatterFile, type ValueMap } from './front-matter-text.ts';
import { openCodeMcp } from './mcp-names.ts';
import type { Offer } from './offers.ts';
import { commandPattern, patternsOf } from './opencode-patterns.ts';
import { rowOf } from './rows-named.ts';
import { runLimits } from './run-limits.ts';
import { settingsLosses } from './settings-losses.ts';
import { readGrant, type SourceGrant } from './source-grant.ts';
import type { Conversion, Loss, Target } from './target.ts';
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
  convert(agent, slug): Conversion {
    const grant = readGrant(agent);
    const { permission, losses: lost } = permissionOf(grant);
    const { turns, kept } = runLimits(agent);
    const losses: Loss[] = [
      ...(agent.name === slug ? [] : [renamed(slug)]),
      ...lost,
      ...settingsLosses(agent, kept),
    ];
    const fields = {
      description: agent.description === '' ? undefined : agent.description,
      mode: 'subagent',
      steps: turns,
      permission,
    };
    return {
      text: frontMatterFile(fields, warnings(openCode.name, losses), agent.prompt),
      losses,
    };
  },
};

function renamed(slug: string): Loss {
  return { field: 'name', reason: 'renamed', names: [slug], widens: false };
}

function permissionOf(grant: SourceGrant): { permission: ValueMap | undefined; losses: Loss[] } {
  const parts = grant.deniedParts.map(deniedPattern).filter((entry) => entry !== undefined);
  const given = { ...grant, deniedParts: grant.deniedParts.filter((part) => !deniedPattern(part)) };
  const denied = deniedNames(given, vocabulary);
  if (denied) {
    const names = (denied.names ?? []).map((name) => [name, 'deny'] as const);
    const commands = names.some(([name]) => name === 'bash') ? [] : parts;
    const bash = commands.length > 0 ? inOrder(commands) : undefined;
    const isEmpty = names.length === 0 && bash === undefined;
    return {
      permission: isEmpty ? undefined : { ...Object.fromEntries(names), ...(bash && { bash }) },
      losses: denied.losses,
    };
  }
  const { names, losses } = listTools(given, vocabulary);
  if (names === undefined) return { permission: undefined, losses };
  const rules = names.map((name) => [name, actionOf(name, grant, parts)] as const);
  return { permission: { '*': 'deny', ...Object.fromEntries(rules) }, losses };
}

function actionOf(
  name: string,
  { tools }: SourceGrant,
  denied: readonly Entry[],
): string | ReadonlyMap<string, string> {
  const rows = offers.find((offer) => offer.name === name)?.rows ?? [];
  const granted = tools.filter((tool) => tool.rows.some((row) => rows.includes(row)));
  const patterns = granted.map((tool) => (tool.rules.length > 0 ? patternsOf(tool) : undefined));
  const limited = patterns.length > 0 && patterns.every((each) => each !== undefined);
  const refused = name === 'bash' ? denied : [];
  if (!limited && refused.length === 0) return 'allow';
  const allowed: Entry[] = limited
    ? [['*', 'deny'], ...patterns.flat().map((pattern): Entry => [pattern ?? '*', 'allow'])]
    : [['*', 'allow']];
  return inOrder([...allowed, ...refused]);
}

type Entry = readonly [string, string];

// What stands last decides, and an object would put keys that are numbers first.
function inOrder(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [pattern, action] of entries) {
    map.delete(pattern);
    map.set(pattern, action);
  }
  return map;
}

// OpenCode reads these as the home folder, and a number would come before what it is to be taken from.
const meansElse = /^(?:~|\$HOME|\d+$)/;

function deniedPattern({ name, rule }: ToolUse): Entry | undefined {
  const pattern = name === 'Bash' && rule !== undefined ? commandPattern(rule) : undefined;
  return pattern === undefined || meansElse.test(pattern) ? undefined : [pattern, 'deny'];
}
