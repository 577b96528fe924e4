import { expect, test } from 'vitest';
import { toolsOf } from './lib/asked.ts';
import { exportsInProject, type Slug, slugs } from './lib/built-site.ts';
import type { ToolCall } from './lib/model-server.ts';
import { machine, runOffline } from './lib/offline.ts';
import { modelPort } from './lib/offline-run.ts';
import { gemini as command } from './lib/programs.ts';

const env = {
  GOOGLE_GEMINI_BASE_URL: `http://127.0.0.1:${modelPort}`,
  GEMINI_API_KEY: 'none',
  GEMINI_CLI_NO_RELAUNCH: 'true',
};

/**
 * Starts Gemini CLI with these agents in the user's own folder: those of a project wait until
 * somebody has confirmed each on the screen.
 */
async function start(agents: Record<string, string | Uint8Array>, calls: readonly ToolCall[] = []) {
  const settings = JSON.stringify({ security: { auth: { selectedType: 'gemini-api-key' } } });
  const places = machine({ home: { ...agents, '.gemini/settings.json': settings } });
  const args = ['--skip-trust', '-m', 'gemini-2.5-pro', '--yolo', '-p', 'Hello'];
  return runOffline({ command, args, env, ...places, calls });
}

/** Starts it so that it runs one of the five agents. */
function startAgent(slug: Slug) {
  const input = { agent_name: slug, prompt: 'Begin.' };
  return start(exportsInProject('gemini'), [{ name: 'invoke_agent', input }]);
}

test('loads every agent, without an error', async () => {
  const { requests, stderr } = await start(exportsInProject('gemini'));
  expect(stderr).not.toContain('Agent loading error');
  const [request] = requests;
  for (const slug of slugs) expect(JSON.stringify(request?.body)).toContain(`- ${slug} -> `);
});

test('gives an agent that reads nothing that writes or executes', async () => {
  // Each agent ends by calling the last one, which is no power of its own.
  expect(toolsOf('You read code and report.', await startAgent('careful-reader'))).toEqual([
    'complete_task',
    'glob',
    'grep_search',
    'read_file',
  ]);
});

test('runs an agent whose prompt holds what it would take for its own placeholders', async () => {
  const tools = toolsOf('You take a release to its users.', await startAgent('release-captain'));
  expect(tools).toEqual(
    expect.arrayContaining(['read_file', 'replace', 'run_shell_command', 'write_file']),
  );
});

test('refuses a tool and a field that it does not know', async () => {
  const { requests, stderr } = await start({
    '.gemini/agents/x.md': '---\nname: x\ndescription: X\ntools: [Read]\n---\nX.\n',
    '.gemini/agents/y.md': '---\nname: y\ndescription: Y\ncolor: red\n---\nY.\n',
    '.gemini/agents/z.md': '---\nname: z\ndescription: Z\n---\nZ.\n',
  });
  expect(stderr).toContain('tools.0: Invalid tool name');
  expect(stderr).toContain("Unrecognized key(s) in object: 'color'");
  const body = JSON.stringify(requests[0]?.body);
  expect(body).toContain('- z -> Z');
  expect(body).not.toContain('- x -> X');
  expect(body).not.toContain('- y -> Y');
});
