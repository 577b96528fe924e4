import { expect, test } from 'vitest';
import { toolsOf } from './lib/asked.ts';
import { exportsInProject, type Slug, slugs } from './lib/built-site.ts';
import type { ToolCall } from './lib/model-server.ts';
import { machine, runOffline } from './lib/offline.ts';
import { modelPort } from './lib/offline-run.ts';
import { qwen as command } from './lib/programs.ts';

const env = {
  OPENAI_BASE_URL: `http://127.0.0.1:${modelPort}/v1`,
  OPENAI_API_KEY: 'none',
  OPENAI_MODEL: 'none',
};

/** Starts Qwen Code in a project with these files. */
function start(files: Record<string, string | Uint8Array>, calls: readonly ToolCall[] = []) {
  const args = ['--auth-type', 'openai', '--yolo', '-p', 'Hello'];
  return runOffline({ command, args, env, ...machine({ project: files }), calls });
}

/** Starts it so that it runs one of the five agents. */
function startAgent(slug: Slug) {
  const input = { subagent_type: slug, description: 'Begin', prompt: 'Begin.' };
  return start(exportsInProject('qwen'), [{ name: 'agent', input }]);
}

test('loads every agent', async () => {
  const { requests } = await start(exportsInProject('qwen'));
  for (const slug of slugs) expect(JSON.stringify(requests[0]?.body)).toContain(`- **${slug}**: `);
});

test('gives an agent that reads nothing that writes or executes', async () => {
  expect(toolsOf('You read code and report.', await startAgent('careful-reader'))).toEqual([
    'glob',
    'grep_search',
    'read_file',
  ]);
});

test('runs an agent whose prompt holds what it would take for its own placeholders', async () => {
  const tools = toolsOf('You take a release to its users.', await startAgent('release-captain'));
  expect(tools).toEqual(
    expect.arrayContaining(['edit', 'read_file', 'run_shell_command', 'write_file']),
  );
});

test('passes over a name with a space and a prompt of a few letters', async () => {
  const { requests } = await start({
    '.qwen/agents/x.md': '---\nname: x y\ndescription: X\n---\nA prompt that is long enough.\n',
    '.qwen/agents/short.md': '---\nname: short\ndescription: X\n---\nShort.\n',
    '.qwen/agents/good.md': '---\nname: good\ndescription: X\n---\nA prompt that is long enough.\n',
  });
  const body = JSON.stringify(requests[0]?.body);
  expect(body).toContain('- **good**: ');
  expect(body).not.toContain('- **x y**: ');
  expect(body).not.toContain('- **short**: ');
});
