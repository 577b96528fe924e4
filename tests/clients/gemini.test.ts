import { expect, test } from 'vitest';
import { requestWith, toolsOffered } from './lib/asked.ts';
import { exportsInProject, slugs } from './lib/built-site.ts';
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

/** The tools that it gives an agent, as the agent's own first request has them. */
async function toolsOf(slug: string, beginning: string): Promise<string[]> {
  const input = { agent_name: slug, prompt: 'Begin.' };
  const call = { name: 'invoke_agent', input };
  const { requests, stdout, stderr } = await start(exportsInProject('gemini'), [call]);
  try {
    return toolsOffered(requestWith(requests, beginning));
  } catch (error) {
    throw new Error(`${slug} did not run: ${stdout}${stderr}`, { cause: error });
  }
}

test('loads every agent, without an error', async () => {
  const { requests, stderr } = await start(exportsInProject('gemini'));
  expect(stderr).not.toContain('Agent loading error');
  const [request] = requests;
  for (const slug of slugs) expect(JSON.stringify(request?.body)).toContain(`- ${slug} -> `);
});

test('gives an agent that reads nothing that writes or executes', async () => {
  // Each agent ends by calling the last one, which is no power of its own.
  expect(await toolsOf('careful-reader', 'You read code and report.')).toEqual([
    'complete_task',
    'glob',
    'grep_search',
    'read_file',
  ]);
});

test('runs an agent whose prompt holds what it would take for its own placeholders', async () => {
  const tools = await toolsOf('release-captain', 'You take a release to its users.');
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
