import fc from 'fast-check';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { type AgentExport, exportAgent } from '../../../../src/export/export-agent.ts';
import {
  asksInOpenCode,
  everything,
  inClaudeCode,
  inCopilot,
  inGemini,
  inOpenCode,
  without,
} from './capabilities.ts';

/** A file of an agent, with what its author allows, worked out without reading the file. */
export interface SourceFile {
  text: string;
  path: string;
  can: ReadonlySet<string>;
  /** Keys of the front matter that restrict it in another way. */
  restricts: string[];
  /** Whether rules may overrule each other, so that what is warned of may be kept after all. */
  overrules?: boolean;
  prompt: string;
}

/** The exports of a file, by target. */
export function exportsOf(text: string, path = 'my-agent.md', slug = 'my-agent'): AgentExport[] {
  const bytes = Buffer.from(text);
  const { agent } = readAgent(bytes, path);
  if (!agent) throw new Error('This is no agent.');
  return exportAgent({ agent, slug, bytes });
}

const claudeTools = [
  ...['Read', 'Write', 'Edit', 'NotebookEdit', 'Glob', 'Grep', 'LSP', 'Bash', 'PowerShell'],
  ...['WebFetch', 'WebSearch', 'Agent', 'Task', 'Skill', 'TodoWrite', 'AskUserQuestion'],
  ...['Bash(git:*)', 'Bash(npm test)', 'Bash(rm *)', 'Task(helper)', 'Read(src/**)'],
  ...['WebFetch(domain:example.com)', 'mcp__github', 'mcp__github__list_issues', 'mcp__other'],
  // They mean nothing in Claude Code, and much elsewhere.
  ...['read_file', 'write_file', 'run_shell_command', 'edit', 'bash', 'execute', 'Execute'],
  ...['MultiEdit', 'LS', 'Create', 'mcp_other_*', 'other/*', 'agent', 'task', 'skill'],
];
const claudeDenied = [
  ...['Write', 'Edit', 'Bash', 'Read', 'Grep', 'WebFetch', 'WebSearch', 'Task', 'Skill', 'LSP'],
  ...['NotebookEdit', 'mcp__github', 'mcp__github__list_issues', 'mcp__*', '*', 'Bash(rm:*)'],
  ...['Bash(git:*)', 'Read(src/**)'],
];

const prompt = fc.oneof(
  fc.constantFrom(
    '# Agent\n\nDo as you are told.\n',
    'x',
    '',
    'Echo \u0024{HOME} and """ \\ `\u0024{a}`\r\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => `Agent: ${text}`),
);
const description = fc.oneof(
  fc.constantFrom(
    'Does: things # really',
    'no',
    '1e3',
    '2026-01-01',
    '"quoted" and \'single\'',
    '',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2000 }),
);
const name = fc.constantFrom('my-agent', 'default', 'My Agent', 'Été', 'a', 'no', 'x'.repeat(64));

interface Parts {
  name: string;
  description: string;
  prompt: string;
}

const parts: fc.Arbitrary<Parts> = fc.record({ name, description, prompt });

// JSON is YAML, but for what YAML does not let stand for itself.
function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function fileOf({ name, description, prompt }: Parts, lines: readonly string[]): string {
  const identity = [`name: ${json(name)}`, `description: ${json(description)}`];
  return `---\n${[...identity, ...lines].join('\n')}\n---\n${prompt}`;
}

const restrictions = [
  { key: 'permissionMode', line: 'permissionMode: plan', restricts: true },
  { key: 'permissionMode', line: 'permissionMode: dontAsk', restricts: true },
  { key: 'isolation', line: 'isolation: worktree', restricts: true },
  { key: 'hooks', line: 'hooks: {PreToolUse: [], Stop: []}', restricts: true },
  { key: 'hooks', line: 'hooks: {Stop: []}', restricts: false },
  { key: 'permissionMode', line: 'permissionMode: acceptEdits', restricts: false },
  { key: 'maxTurns', line: 'maxTurns: 7', restricts: false },
  { key: 'model', line: 'model: opus', restricts: false },
  { key: 'background', line: 'background: true', restricts: false },
  { key: 'color', line: 'color: green', restricts: false },
];

/** Files for Claude Code. */
export const claudeFiles: fc.Arbitrary<SourceFile> = fc
  .record({
    parts,
    tools: fc.option(fc.uniqueArray(fc.constantFrom(...claudeTools), { maxLength: 9 })),
    denied: fc.uniqueArray(fc.constantFrom(...claudeDenied), { maxLength: 3 }),
    others: fc.uniqueArray(fc.constantFrom(...restrictions), {
      maxLength: 3,
      selector: ({ key }) => key,
    }),
  })
  .map(({ parts, tools, denied, others }) => {
    const lines = [
      ...(tools ? [`tools: ${json(tools)}`] : []),
      ...(denied.length > 0 ? [`disallowedTools: ${json(denied)}`] : []),
      ...others.map(({ line }) => line),
    ];
    const refused = denied.flatMap(inClaudeCode);
    const granted = tools ? tools.flatMap(inClaudeCode) : without('claude-code', refused);
    return {
      text: fileOf(parts, lines),
      path: '.claude/agents/my-agent.md',
      can: new Set(granted.filter((each) => !refused.includes(each))),
      restricts: others.filter(({ restricts }) => restricts).map(({ key }) => key),
      prompt: parts.prompt,
    };
  });

const copilotTools = [
  ...['read', 'edit', 'search', 'web', 'execute', 'agent', 'todo', 'Bash', 'Write', 'github/*'],
  ...['github/list_issues', 'edit/createFile', 'edit/editFiles', 'search/textSearch', 'web/fetch'],
  ...['vscode/unheardOf', 'read_file', 'search/usages', 'search/listDirectory'],
];

/** Files for GitHub Copilot. */
export const copilotFiles: fc.Arbitrary<SourceFile> = fc
  .record({
    parts,
    tools: fc.option(fc.uniqueArray(fc.constantFrom(...copilotTools), { maxLength: 8 })),
    manual: fc.boolean(),
  })
  .map(({ parts, tools, manual }) => ({
    text: fileOf(parts, [
      ...(tools ? [`tools: ${json(tools)}`] : []),
      ...(manual ? ['disable-model-invocation: true'] : []),
    ]),
    path: 'my-agent.agent.md',
    can: new Set(tools ? tools.flatMap(inCopilot) : everything),
    restricts: manual ? ['disable-model-invocation'] : [],
    prompt: parts.prompt,
  }));

const action = fc.constantFrom('allow', 'deny', 'ask');
const patterns = fc.dictionary(fc.constantFrom('*', 'git *', 'npm test', 'rm *'), action, {
  minKeys: 1,
  noNullPrototype: true,
});
const openCodeKeys = [
  ...['*', 'read', 'edit', 'glob', 'grep', 'webfetch', 'websearch', 'task', 'lsp'],
  ...['e*', '*sh', 'r?ad', 'github_create_issue', 'github_*'],
];

/** Files for OpenCode. */
export const openCodeFiles: fc.Arbitrary<SourceFile> = fc
  .record({
    parts,
    permission: fc.dictionary(fc.constantFrom(...openCodeKeys), action, { noNullPrototype: true }),
    bash: fc.option(fc.oneof(action, patterns)),
  })
  .map(({ parts, permission, bash }) => {
    const all = { ...permission, ...(bash !== null && { bash }) };
    const isEmpty = Object.keys(all).length === 0;
    return {
      text: fileOf(parts, ['mode: subagent', ...(isEmpty ? [] : [`permission: ${json(all)}`])]),
      path: '.opencode/agents/my-agent.md',
      can: new Set(inOpenCode(isEmpty ? undefined : all)),
      restricts: asksInOpenCode(all) ? ['permission'] : [],
      overrules: Object.keys(all).some((key, at) => /[*?]/.test(key) && (key !== '*' || at > 0)),
      prompt: parts.prompt,
    };
  });

const geminiTools = [
  ...['read_file', 'write_file', 'replace', 'glob', 'grep_search', 'run_shell_command'],
  ...['web_fetch', 'google_web_search', 'list_directory', 'write_todos', 'mcp_github_*'],
  ...['mcp_github_list_issues', 'activate_skill'],
];

/** Files for Gemini CLI. */
export const geminiFiles: fc.Arbitrary<SourceFile> = fc
  .record({
    parts,
    tools: fc.option(fc.uniqueArray(fc.constantFrom(...geminiTools), { maxLength: 8 })),
  })
  .map(({ parts, tools }) => ({
    text: fileOf(parts, tools ? [`tools: ${json(tools)}`] : []),
    path: '.gemini/agents/my-agent.md',
    can: new Set(tools ? tools.flatMap(inGemini) : everything),
    restricts: [],
    prompt: parts.prompt,
  }));
