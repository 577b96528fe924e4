import { expect, test } from 'vitest';
import { exportsInProject, names } from './lib/built-site.ts';
import { at, listAt } from './lib/json.ts';
import { machine, runOffline } from './lib/offline.ts';
import { modelPort } from './lib/offline-run.ts';
import { claudeCode } from './lib/programs.ts';

const env = {
  ANTHROPIC_BASE_URL: `http://127.0.0.1:${modelPort}`,
  ANTHROPIC_API_KEY: 'none',
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
};

/** What Claude Code says of itself as it starts, in a project with these files. */
async function start(files: Record<string, string | Uint8Array>, ...options: string[]) {
  const args = ['-p', 'Hello', '--output-format', 'stream-json', '--verbose', ...options];
  const places = machine({ project: files });
  const { stdout } = await runOffline({ command: claudeCode, args, env, ...places });
  const first: unknown = JSON.parse(stdout.split('\n', 1)[0] ?? '');
  expect(at(first, 'subtype')).toBe('init');
  return { agents: listAt(first, 'agents'), tools: listAt(first, 'tools') };
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
