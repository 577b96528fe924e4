import { expect, test } from 'vitest';
import { requestWith, toolsOffered } from './lib/asked.ts';
import { exportsInProject, slugs } from './lib/built-site.ts';
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

/** The tools that it gives an agent, as the agent's own first request has them. */
async function toolsOf(slug: string, beginning: string): Promise<string[]> {
  const input = { subagent_type: slug, description: 'Begin', prompt: 'Begin.' };
  const call = { name: 'agent', input };
  const { requests, stdout, stderr } = await start(exportsInProject('qwen'), [call]);
  try {
    return toolsOffered(requestWith(requests, beginning));
  } catch (error) {
    throw new Error(`${slug} did not run: ${stdout}${stderr}`, { cause: error });
  }
}

test('loads every agent', async () => {
  const { requests } = await start(exportsInProject('qwen'));
  for (const slug of slugs) expect(JSON.stringify(requests[0]?.body)).toContain(`- **${slug}**: `);
});

test('gives an agent that reads nothing that writes or executes', async () => {
  expect(await toolsOf('careful-reader', 'You read code and report.')).toEqual([
    'glob',
    'grep_search',
    'read_file',
  ]);
});

test('runs an agent whose prompt holds what it would take for its own placeholders', async () => {
  const tools = await toolsOf('release-captain', 'You take a release to its users.');
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
