import { expect, test } from 'vitest';
import { readAgent } from '../../src/agent/read-agent.ts';
import { effectivePermissions } from '../../src/agent/tools/permissions.ts';
import { toolsOf } from './lib/asked.ts';
import { exportsInProject, names } from './lib/built-site.ts';
import { loadedIn, runClaudeCode, session } from './lib/claude-code.ts';
import { at, listAt } from './lib/json.ts';
import { machine } from './lib/offline.ts';

/** What Claude Code says of itself as it starts, in a project with these files. */
async function start(files: Record<string, string | Uint8Array>, ...options: string[]) {
  const outcome = await runClaudeCode(machine({ project: files }), [...session, ...options]);
  const loaded = loadedIn(outcome);
  expect(at(loaded, 'subtype')).toBe('init');
  return { agents: listAt(loaded, 'agents'), tools: listAt(loaded, 'tools') };
}

/**
 * Runs an agent for each of these pieces of front matter, one after the other in one session, and
 * tells which of Read, Write and Bash each is given; undefined where Claude Code does not load the file.
 * What a page says of such a file has to admit all of them.
 */
async function given(pieces: readonly string[]): Promise<Record<string, string | undefined>> {
  const agents = pieces.map((piece, index) => {
    const name = `agent-${index}`;
    const prompt = `You are number ${index}.`;
    const file = `---\nname: ${name}\n${piece}\n---\n${prompt}\n`;
    return { piece, name, prompt, path: `.claude/agents/${name}.md`, file };
  });
  const project = Object.fromEntries(agents.map(({ path, file }) => [path, file]));
  const calls = agents.map(({ name }) => ({
    name: 'Agent',
    input: { subagent_type: name, description: 'Begin', prompt: 'Begin.' },
    to: 'Hello',
  }));
  const outcome = await runClaudeCode(machine({ project }), session, { calls });
  const loaded = listAt(loadedIn(outcome), 'agents');
  return Object.fromEntries(
    agents.map(({ piece, name, prompt, path, file }) => {
      if (!loaded.includes(name)) return [piece, undefined];
      const tools = toolsOf(prompt, outcome).filter((tool) => watched.includes(tool));
      expect(admitted(path, file), piece).toEqual(expect.arrayContaining(tools));
      return [piece, watched.filter((tool) => tools.includes(tool)).join()];
    }),
  );
}

const watched = ['Read', 'Write', 'Bash'];

/** The tools that a page says an agent may use. */
function admitted(path: string, file: string): string[] {
  const { agent } = readAgent(Buffer.from(file), path);
  return agent ? effectivePermissions(agent).tools.map(({ name }) => name) : [];
}

test('loads every agent under the name in its file', async () => {
  const { agents } = await start(exportsInProject('claude-code'));
  expect(agents).toEqual(expect.arrayContaining(names));
});

test('gives an agent the tools that its file names', async () => {
  const { tools } = await start(exportsInProject('claude-code'), '--agent', 'careful-reader');
  expect([...tools].sort()).toEqual(['Glob', 'Grep', 'Read']);
});

test('passes over a file without a name', async () => {
  const { agents } = await start({
    '.claude/agents/nameless.md': '---\ndescription: X\n---\nX.\n',
    '.claude/agents/named.md': '---\nname: named\ndescription: X\n---\nX.\n',
  });
  expect(agents).toContain('named');
  expect(agents).not.toContain('nameless');
});

const all = 'Read,Write,Bash';

test('ends the front matter at the first three dashes, within a line too', async () => {
  const said = {
    'description: a--b\ntools: Read': 'Read',
    'description: a---b\ntools: Read': all,
    'description: a---b\ndisallowedTools: Bash': all,
    'description: "a: b --- c"\ntools: Read': all,
    // What is left ends within quotes.
    'description: "a --- b"\ntools: Read': undefined,
    'description: a\n# ---- what it may do ----\ntools: Read': all,
    'description: a\ntools: Read # --- nothing else': 'Read',
  };
  expect(await given(Object.keys(said))).toEqual(said);
});

test('takes the last of two keys, and what anchors, tags and merge keys say', async () => {
  const said = {
    'description: a\ntools: Read, Bash\ntools: Read': 'Read',
    'description: a\ntools: Read\ntools:': '',
    'description: a\ndisallowedTools: Bash\ndisallowedTools: Write': 'Read,Bash',
    'description: a\ndisallowedTools: &denied [Bash, Write]': 'Read',
    'description: a\ndisallowedTools: !!seq [Bash, Write]': 'Read',
    'description: a\n<<: { tools: Read }': 'Read',
  };
  expect(await given(Object.keys(said))).toEqual(said);
});

test('denies whole tools by their exact names, and nothing by what it cannot read', async () => {
  const said = {
    'description: a\ndisallowedTools: Bash Write': 'Read',
    'description: a\ndisallowedTools: Bash(rm:*)': 'Read,Write',
    'description: a\ndisallowedTools: "*"': all,
    'description: a\ndisallowedTools: Ba*': all,
    'description: a\ndisallowedTools: bash': all,
    'description: a\ndisallowedTools: Bash;Write': all,
    'description: a\ndisallowedTools: "[Bash, Write]"': all,
    'description: a\ndisallowedTools: "`Bash`"': all,
    'description: a\ndisallowedTools: { Bash: true }': all,
    'description: a\ndisallowedTools: [{ name: Bash }]': all,
    // A line break parts nothing, a space does: one of the entries is "Bash\n-".
    'description: a\ndisallowedTools: |\n  - Bash\n  - Write': 'Read,Bash',
  };
  expect(await given(Object.keys(said))).toEqual(said);
});

test('gives no tool at all by a list that it cannot read, and more than the list for a memory', async () => {
  const said = {
    'description: a\ntools: { Read: true }': '',
    'description: a\ntools: [{ name: Read }]': '',
    'description: a\ntools: 5': '',
    'description: a\ntools: Read, *': all,
    'description: a\ntools: Read\nmemory: project': 'Read,Write',
    'description: a\ntools: Read\nmemory: project\ndisallowedTools: Write, Edit': 'Read',
  };
  expect(await given(Object.keys(said))).toEqual(said);
});

test('does not start a subagent whose tools it does not know', async () => {
  const files = {
    '.claude/agents/x.md': '---\nname: x\ndescription: X\ntools: read\n---\nX.\n',
  };
  const input = { subagent_type: 'x', description: 'Begin', prompt: 'Begin.' };
  const calls = [{ name: 'Agent', input }];
  const { stdout } = await runClaudeCode(machine({ project: files }), session, { calls });
  expect(stdout).toContain('unrecognized [read]');
});
