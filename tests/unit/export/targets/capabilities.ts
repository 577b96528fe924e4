// What agents can do, in the words of no product, so that a source and its exports can be compared. A
// capability that a rule may cut is there once for what the rules of these tests allow, once for what
// they do not.
const commands = ['git status', 'npm test', 'rm -rf /', 'curl evil.example'];
const paths = ['src/a.ts', 'secret.txt'];
const helpers = ['helper', 'other'];
const pages = ['example.com', 'evil.example'];

/** Everything that an agent without any limit can do. */
export const everything: readonly string[] = [
  ...paths.map((path) => `read ${path}`),
  ...commands.map((command) => `run ${command}`),
  ...helpers.map((helper) => `call ${helper}`),
  ...pages.map((page) => `fetch ${page}`),
  ...['create', 'edit', 'patch', 'notebook', 'find', 'search', 'list', 'language server'],
  ...['search the web', 'powershell', 'monitor', 'skill', 'todo', 'ask', 'something new'],
  ...['mcp github list_issues', 'mcp github create_issue', 'mcp other thing'],
];

const missing: Readonly<Record<string, readonly string[]>> = {
  'claude-code': ['patch', 'list'],
  opencode: ['powershell', 'monitor', 'notebook'],
};

/** Everything that there is in a product, but what is taken away. */
export function without(product: string, taken: readonly string[]): string[] {
  if (taken.length === 0) return [...everything];
  return everything.filter((each) => ![...taken, ...(missing[product] ?? [])].includes(each));
}

/** Whether a product has tools for something. */
export function has(product: string, capability: string): boolean {
  return missing[product]?.includes(capability) !== true;
}

/** What begins with a word: all that one kind of tool can do. */
export function all(word: string): string[] {
  return everything.filter((each) => each === word || each.startsWith(`${word} `));
}

/** What a rule of Claude Code leaves of a tool. */
export function within(capabilities: readonly string[], rule: string): string[] {
  return capabilities.filter((capability) => {
    const subject = capability.slice(capability.indexOf(' ') + 1);
    if (rule.startsWith('domain:')) return subject === rule.slice('domain:'.length);
    if (rule.endsWith(':*')) return `${subject} `.startsWith(`${rule.slice(0, -2)} `);
    if (rule.endsWith(' *')) return subject.startsWith(rule.slice(0, -1));
    if (rule.endsWith('/**')) return subject.startsWith(rule.slice(0, -2));
    return subject === rule;
  });
}

/** With all that follows from it: who may create and edit files can change them in any other way. */
export function withWhatFollows(can: ReadonlySet<string>): ReadonlySet<string> {
  const more = new Set(can);
  if (can.has('create') && can.has('edit'))
    for (const each of ['patch', 'notebook']) more.add(each);
  if (can.has('find')) more.add('list');
  if (all('run').every((each) => can.has(each))) {
    for (const each of ['powershell', 'monitor']) more.add(each);
  }
  return more;
}

const claude: Readonly<Record<string, readonly string[]>> = {
  Read: all('read'),
  Write: ['create'],
  Edit: ['edit'],
  NotebookEdit: ['notebook'],
  Glob: ['find'],
  Grep: ['search'],
  LSP: ['language server'],
  Bash: all('run'),
  PowerShell: ['powershell'],
  Monitor: ['monitor'],
  WebFetch: all('fetch'),
  WebSearch: ['search the web'],
  Agent: all('call'),
  Task: all('call'),
  Skill: ['skill'],
  TodoWrite: ['todo'],
  AskUserQuestion: ['ask'],
};

/** What an entry of a tool list grants in Claude Code. */
export function inClaudeCode(entry: string): string[] {
  const [, name = '', rule] = /^([^(]*)(?:\((.*)\))?$/s.exec(entry) ?? [];
  if (name === '*') return [...everything];
  if (name === 'mcp__*') return all('mcp');
  if (name.startsWith('mcp__')) {
    const [server, tool] = name.slice('mcp__'.length).split('__');
    return all('mcp').filter((each) =>
      tool === undefined ? each.startsWith(`mcp ${server} `) : each === `mcp ${server} ${tool}`,
    );
  }
  const can = Object.hasOwn(claude, name) ? [...(claude[name] ?? [])] : [];
  return rule === undefined ? can : within(can, rule);
}

/** What an entry of a deny list takes away in Claude Code, which knows few patterns and no rules there. */
export function deniedInClaudeCode(entry: string): string[] {
  const [name = ''] = entry.split('(', 1);
  return name === '*' ? [] : inClaudeCode(name);
}

const copilot: Readonly<Record<string, readonly string[]>> = {
  read: all('read'),
  edit: ['create', 'edit', 'patch', 'notebook'],
  write: ['create'],
  search: ['find', 'search', 'list'],
  execute: [...all('run'), 'powershell', 'monitor'],
  bash: [...all('run'), 'powershell', 'monitor'],
  web: [...all('fetch'), 'search the web'],
  agent: all('call'),
  todo: ['todo'],
  'edit/createfile': ['create'],
  'edit/editfiles': ['edit'],
  'edit/editnotebook': ['notebook'],
  'search/filesearch': ['find'],
  'search/textsearch': ['search'],
  'search/listdirectory': ['list'],
  'search/usages': ['language server'],
  'web/fetch': all('fetch'),
  'vscode/askquestions': ['ask'],
};

/** What a name grants in GitHub Copilot. */
export function inCopilot(name: string): string[] {
  if (name === '*') return [...everything];
  const known = name.toLowerCase();
  if (Object.hasOwn(copilot, known)) return [...(copilot[known] ?? [])];
  const [server, tool] = name.split('/');
  return all('mcp').filter((each) =>
    tool === '*' ? each.startsWith(`mcp ${server} `) : each === `mcp ${server} ${tool}`,
  );
}

const gemini: Readonly<Record<string, readonly string[]>> = {
  read_file: all('read'),
  write_file: ['create'],
  replace: ['edit'],
  glob: ['find'],
  grep_search: ['search'],
  list_directory: ['list'],
  run_shell_command: all('run'),
  web_fetch: all('fetch'),
  google_web_search: ['search the web'],
  activate_skill: ['skill'],
  write_todos: ['todo'],
  ask_user: ['ask'],
};

/** What a name grants in Gemini CLI. */
export function inGemini(name: string): string[] {
  if (name === '*') return [...everything];
  const [, server, tool] = /^mcp_([^_]+)_(.+)$/.exec(name) ?? [];
  if (server !== undefined) {
    return all('mcp').filter((each) =>
      tool === '*' ? each.startsWith(`mcp ${server} `) : each === `mcp ${server} ${tool}`,
    );
  }
  return Object.hasOwn(gemini, name) ? [...(gemini[name] ?? [])] : [];
}

const qwen: Readonly<Record<string, readonly string[]>> = {
  read_file: all('read'),
  write_file: ['create'],
  edit: ['edit'],
  notebook_edit: ['notebook'],
  glob: ['find'],
  grep_search: ['search'],
  list_directory: ['list'],
  lsp: ['language server'],
  run_shell_command: all('run'),
  monitor: ['monitor'],
  web_fetch: all('fetch'),
  web_search: ['search the web'],
  agent: all('call'),
  skill: ['skill'],
  todo_write: ['todo'],
  ask_user_question: ['ask'],
};

/** What a name grants in the allow list of Qwen Code, which has no patterns. */
export function inQwen(name: string): string[] {
  if (name.startsWith('mcp__')) return name.split('__').length > 2 ? inClaudeCode(name) : [];
  return Object.hasOwn(qwen, name) ? [...(qwen[name] ?? [])] : [];
}

const droid: Readonly<Record<string, readonly string[]>> = {
  Read: all('read'),
  LS: ['list'],
  Grep: ['search'],
  Glob: ['find'],
  // Each brings `ApplyPatch` along, which creates files and changes them.
  Create: ['create', 'edit', 'patch'],
  Edit: ['create', 'edit', 'patch'],
  Execute: all('run'),
  FetchUrl: all('fetch'),
  WebSearch: ['search the web'],
  TodoWrite: ['todo'],
};

/** What a name grants in Factory Droid; undefined for one that it does not know. */
export function inDroid(name: string): string[] | undefined {
  return Object.hasOwn(droid, name) ? [...(droid[name] ?? [])] : undefined;
}

// The key of `permission` that decides on each, and what its patterns are held against.
function openCodeKey(capability: string): readonly [string, string] {
  const [word = '', ...rest] = capability.split(' ');
  const subject = rest.join(' ');
  if (word === 'mcp') return [rest.join('_'), '*'];
  if (['create', 'edit', 'patch'].includes(word)) return ['edit', '*'];
  const keys: Readonly<Record<string, string>> = {
    read: 'read',
    run: 'bash',
    call: 'task',
    fetch: 'webfetch',
    find: 'glob',
    list: 'list',
    'language server': 'lsp',
    'search the web': 'websearch',
    search: 'grep',
    skill: 'skill',
    todo: 'todowrite',
    ask: 'question',
  };
  return [keys[capability] ?? keys[word] ?? capability, subject === '' ? '*' : subject];
}

/** The permissions that OpenCode makes of a map of tools and of those that stand beside it. */
export function permissionsInOpenCode(tools: Record<string, boolean>, permission: object): object {
  const merged: Record<string, unknown> = {};
  for (const [name, isOn] of Object.entries(tools)) {
    const key = ['write', 'edit', 'patch'].includes(name) ? 'edit' : name;
    merged[key] = isOn ? 'allow' : 'deny';
  }
  return Object.assign(merged, permission);
}

/** What the permissions of an agent allow in OpenCode, whether it asks before or not. */
export function inOpenCode(permission: unknown): string[] {
  if (permission === undefined) return [...everything];
  const can = everything.filter((each) => actionIn(permission, each) !== 'deny');
  if (can.length === everything.length) return can;
  return can.filter((each) => !missing.opencode?.includes(each));
}

/** Whether OpenCode asks before anything of what it allows. */
export function asksInOpenCode(permission: unknown): boolean {
  return everything.some((each) => actionIn(permission, each) === 'ask');
}

// The last rule that fits decides.
function actionIn(permission: unknown, capability: string): string {
  if (typeof permission !== 'object' || permission === null) throw new Error('No permission.');
  const [key, subject] = openCodeKey(capability);
  let action = 'allow';
  for (const [name, rule] of Object.entries(permission)) {
    if (!fits(name, key)) continue;
    const rules = typeof rule === 'string' ? { '*': rule } : rule;
    for (const [pattern, each] of Object.entries(rules)) {
      if (fits(pattern, subject)) action = String(each);
    }
  }
  return action;
}

function fits(pattern: string, subject: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/ \*$/, '(?: .*)?')
    .replace(/(?<!\.)\*/g, '.*')
    .replace(/(?<!\()\?/g, '.');
  return new RegExp(`^${source}$`, 's').test(subject);
}
