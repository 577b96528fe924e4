import fc from 'fast-check';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { type AgentExport, exportAgent } from '../../../../src/export/export-agent.ts';
import {
  asksInOpenCode,
  deniedInClaudeCode,
  everything,
  inClaudeCode,
  inCopilot,
  inGemini,
  inOpenCode,
  permissionsInOpenCode,
  without,
} from './capabilities.ts';

/** A file of an agent, with what its author allows, worked out without reading the file. */
export interface SourceFile {
  text: string;
  path: string;
  can: ReadonlySet<string>;
  /** Keys of the front matter that restrict it in another way. */
  restricts: string[];
  /**
   * Whether what is warned of may be kept after all: rules may overrule each other, or the file is one of
   * which nobody should be sure.
   */
  isUnsure?: boolean;
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
function withoutQuotes(text: string): string {
  return text.replace(/^[\s"']+|[\s"']+$/g, '') || 'x';
}

const description = fc.oneof(
  fc.constantFrom(
    'Does: things # really',
    'no',
    '1e3',
    '2026-01-01',
    '"quoted" and \'single\'',
    'a---b: --- c',
    '',
  ),
  // One pair of quotes around a description is taken off, so that of several some are left.
  fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }).map(withoutQuotes),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2000 }).map(withoutQuotes),
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

// How a list may be written, and what Claude Code reads of it.
const shapes = {
  list: { write: json, reads: true },
  text: { write: (names: string[]) => json(names.join(', ')), reads: true },
  spaces: { write: (names: string[]) => json(` ${names.join(' ')} `), reads: true },
  // Only a list of one is the same.
  semicolons: { write: (names: string[]) => json([...names, 'X'].join(';')), reads: false },
  maps: { write: (names: string[]) => json(names.map((name) => ({ name }))), reads: false },
  anchored: { write: (names: string[]) => `&a ${json(names)}`, reads: true },
  tagged: { write: (names: string[]) => `!!seq ${json(names)}`, reads: true },
} as const;
const shape = fc.constantFrom(...Object.keys(shapes).filter(isShape));

function isShape(name: string): name is keyof typeof shapes {
  return Object.hasOwn(shapes, name);
}

// Where a list stands: by itself, after another one that counts for nothing, or merged.
const placed = {
  alone: (key: string, value: string) => [`${key}: ${value}`],
  again: (key: string, value: string) => [`${key}: [Bash, Write]`, `${key}: ${value}`],
  merged: (key: string, value: string) => [`<<: {${key}: ${value}}`],
} as const;
const place = fc.constantFrom<keyof typeof placed>('alone', 'alone', 'alone', 'again', 'merged');

/** Files for Claude Code. */
export const claudeFiles: fc.Arbitrary<SourceFile> = fc
  .record({
    parts,
    tools: fc.option(fc.uniqueArray(fc.constantFrom(...claudeTools), { maxLength: 9 })),
    denied: fc.uniqueArray(fc.constantFrom(...claudeDenied), { maxLength: 3 }),
    written: fc.record({ tools: shape, denied: shape, toolsAt: place, deniedAt: place }),
    others: fc.uniqueArray(fc.constantFrom(...restrictions), {
      maxLength: 3,
      selector: ({ key }) => key,
    }),
  })
  .map(({ parts, tools, denied, written, others }) => {
    const lists = shapes[written.tools];
    const denies = shapes[written.denied];
    const lines = [
      ...(tools ? placed[written.toolsAt]('tools', lists.write(tools)) : []),
      ...(denied.length > 0
        ? placed[written.deniedAt]('disallowedTools', denies.write(denied))
        : []),
      ...others.map(({ line }) => line),
    ];
    const text = fileOf(parts, lines);
    const isPlain = (name: string, at: string): boolean =>
      ['list', 'text', 'spaces'].includes(name) && at === 'alone';
    const refused = denies.reads ? denied.flatMap(deniedInClaudeCode) : [];
    const listed = tools && lists.reads ? tools.flatMap(inClaudeCode) : [];
    const granted = tools ? listed : without('claude-code', refused);
    return {
      text,
      path: '.claude/agents/my-agent.md',
      can: new Set(granted.filter((each) => !refused.includes(each))),
      restricts: others.filter(({ restricts }) => restricts).map(({ key }) => key),
      isUnsure:
        parts.description.includes('---') ||
        denied.includes('*') ||
        (tools !== null && !isPlain(written.tools, written.toolsAt)) ||
        (denied.length > 0 && !isPlain(written.denied, written.deniedAt)),
      prompt: parts.prompt,
    };
  });

/** Skills, whose tools are those of the session, but for what is denied. */
export const skillFiles: fc.Arbitrary<SourceFile> = fc
  .record({ parts, denied: fc.uniqueArray(fc.constantFrom(...claudeDenied), { maxLength: 3 }) })
  .map(({ parts, denied }) => ({
    text: fileOf(parts, denied.length > 0 ? [`disallowed-tools: ${json(denied)}`] : []),
    path: 'my-agent/SKILL.md',
    can: new Set(without('claude-code', denied.flatMap(deniedInClaudeCode))),
    restricts: [],
    isUnsure: parts.description.includes('---') || denied.includes('*'),
    prompt: parts.prompt,
  }));

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

const openCodeTools = ['*', 'read', 'bash', 'write', 'edit', 'patch', 'multiedit', 'webfetch'];

/** Files for OpenCode. */
export const openCodeFiles: fc.Arbitrary<SourceFile> = fc
  .record({
    parts,
    tools: fc.dictionary(fc.constantFrom(...openCodeTools), fc.boolean(), {
      noNullPrototype: true,
      maxKeys: 3,
    }),
    permission: fc.dictionary(fc.constantFrom(...openCodeKeys), action, { noNullPrototype: true }),
    bash: fc.option(fc.oneof(action, patterns)),
  })
  .map(({ parts, tools, permission, bash }) => {
    const asked = { ...permission, ...(bash !== null && { bash }) };
    const all = permissionsInOpenCode(tools, asked);
    const keys = Object.keys(all);
    return {
      text: fileOf(parts, [
        'mode: subagent',
        ...(Object.keys(tools).length > 0 ? [`tools: ${json(tools)}`] : []),
        ...(Object.keys(asked).length > 0 ? [`permission: ${json(asked)}`] : []),
      ]),
      path: '.opencode/agents/my-agent.md',
      can: new Set(inOpenCode(keys.length === 0 ? undefined : all)),
      restricts: asksInOpenCode(all) ? ['permission'] : [],
      isUnsure: keys.some((key, at) => /[*?]/.test(key) && (key !== '*' || at > 0)),
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
