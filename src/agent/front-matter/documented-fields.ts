import type { AgentFormat } from '../agent.ts';
import {
  count,
  either,
  flag,
  mapping,
  mappings,
  nameList,
  names,
  number,
  oneOf,
  type Rule,
  switches,
  text,
} from './rule.ts';

const effortLevels = oneOf('low', 'medium', 'high', 'xhigh', 'max');

/** Claude Code documentation, “Subagents”, “Supported frontmatter fields” (July 2026). */
export const claudeCodeFields = {
  name: text,
  description: text,
  tools: names,
  disallowedTools: names,
  model: text,
  permissionMode: oneOf(
    'default',
    'acceptEdits',
    'auto',
    'dontAsk',
    'bypassPermissions',
    'plan',
    'manual',
  ),
  maxTurns: count,
  skills: names,
  mcpServers: either(mapping, {
    expects: 'a list of names and mappings',
    accepts: (value): value is unknown[] =>
      Array.isArray(value) && value.every((item) => text.accepts(item) || mapping.accepts(item)),
  }),
  hooks: mapping,
  memory: oneOf('user', 'project', 'local'),
  background: flag,
  effort: either(effortLevels, count),
  isolation: oneOf('worktree'),
  color: oneOf('red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'),
  initialPrompt: text,
  omitClaudeMd: flag,
} as const;

/** GitHub documentation, “Custom agents configuration”; VS Code documentation, “Custom agents”. */
const copilotFields = {
  name: text,
  description: text,
  target: oneOf('vscode', 'github-copilot'),
  tools: names,
  model: either(text, nameList),
  'argument-hint': text,
  agents: either(oneOf('*'), nameList),
  handoffs: mappings,
  hooks: mapping,
  'user-invocable': flag,
  'disable-model-invocation': flag,
  infer: flag,
  'mcp-servers': mapping,
  metadata: mapping,
} as const;

const permission = oneOf('ask', 'allow', 'deny');
const hexColor: Rule<string> = {
  expects: 'a colour such as `#ff6b6b`',
  accepts: (value): value is string =>
    typeof value === 'string' && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value),
};

/** OpenCode documentation, “Agents”, and the schema at https://opencode.ai/config.json. */
const openCodeFields = {
  name: text,
  description: text,
  mode: oneOf('primary', 'subagent', 'all'),
  model: text,
  variant: text,
  temperature: number,
  top_p: number,
  steps: count,
  maxSteps: count,
  prompt: text,
  permission: either(permission, mapping),
  tools: switches,
  options: mapping,
  disable: flag,
  disabled: flag,
  hidden: flag,
  color: either(
    hexColor,
    oneOf('primary', 'secondary', 'accent', 'success', 'warning', 'error', 'info'),
  ),
} as const;

/** Gemini CLI documentation, “Subagents” and “Remote subagents”, and its agent loader. */
const geminiFields = {
  name: text,
  display_name: text,
  description: text,
  kind: oneOf('local', 'remote'),
  tools: nameList,
  mcpServers: mapping,
  mcp_servers: mapping,
  model: text,
  temperature: number,
  max_turns: count,
  timeout_mins: count,
  policy: mapping,
  agent_card_url: text,
  agent_card_json: text,
  auth: mapping,
} as const;

/** Agent Skills specification; Claude Code documentation, “Skills”, “Frontmatter reference”. */
const skillFields = {
  name: text,
  description: text,
  license: text,
  compatibility: text,
  metadata: mapping,
  'allowed-tools': names,
  'disallowed-tools': names,
  when_to_use: text,
  'argument-hint': either(text, nameList),
  arguments: names,
  'disable-model-invocation': flag,
  'user-invocable': flag,
  model: text,
  effort: either(effortLevels, count),
  context: oneOf('fork'),
  agent: text,
  background: flag,
  hooks: mapping,
  paths: names,
  shell: oneOf('bash', 'powershell'),
} as const;

/** The documented fields of each format, with what they may hold. */
export const documentedFields: Readonly<
  Record<AgentFormat, Readonly<Record<string, Rule<unknown>>>>
> = {
  'claude-code': claudeCodeFields,
  copilot: copilotFields,
  opencode: openCodeFields,
  gemini: geminiFields,
  skill: skillFields,
};
