import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toolOffered, toolsOffered } from './lib/asked.ts';
import { exportsInProject, names } from './lib/built-site.ts';
import { listAt } from './lib/json.ts';
import { machine, runOffline } from './lib/offline.ts';
import { modelPort } from './lib/offline-run.ts';
import { copilot as command } from './lib/programs.ts';

const env = {
  COPILOT_OFFLINE: 'true',
  COPILOT_PROVIDER_BASE_URL: `http://127.0.0.1:${modelPort}/v1`,
  COPILOT_MODEL: 'none',
};

/** What Copilot tells its model as it starts in a project with these files, and what it logs. */
async function start(files: Record<string, string | Uint8Array>, ...options: string[]) {
  const places = machine({ project: files });
  const logs = join(places.home, 'logs');
  const args = ['--trust-folder', '--log-dir', logs, ...options, '-p', 'Hello'];
  const { requests, stdout, stderr } = await runOffline({ command, args, env, ...places });
  const [request] = requests;
  if (!request) throw new Error(`Nothing was asked: ${stdout}${stderr}`);
  const log = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
  const task = toolOffered(request, 'task');
  return {
    tools: toolsOffered(request),
    agents: listAt(task, 'parameters', 'properties', 'agent_type', 'enum'),
    log: log.join(''),
  };
}

// Every agent has these two: one reads skills, the other its own database of the session.
const always = ['skill', 'sql'];

test('loads every agent, without an error', async () => {
  const { agents, log } = await start(exportsInProject('copilot'));
  expect(agents).toEqual(expect.arrayContaining(names));
  expect(log).not.toMatch(/\[(?:ERROR|WARNING)\] .github\/agents/);
});

test('lets an agent that reads neither write nor execute', async () => {
  const { tools } = await start(exportsInProject('copilot'), '--agent', 'careful-reader');
  expect(tools).toEqual(['glob', 'grep', ...always, 'view'].sort());
});

test('gives an agent that edits what edits, and no shell', async () => {
  const { tools } = await start(exportsInProject('copilot'), '--agent', 'relecture');
  expect(tools).toContain('view');
  expect(tools).not.toContain('bash');
});

test('gives an agent that may do everything its tools', async () => {
  const { tools } = await start(exportsInProject('copilot'), '--agent', 'release-captain');
  expect(tools).toEqual(expect.arrayContaining(['bash', 'create', 'edit', 'glob', 'grep', 'view']));
});

test('refuses a file without a description', async () => {
  const { agents, log } = await start({
    '.github/agents/x.agent.md': '---\nname: x\n---\nX.\n',
    '.github/agents/y.agent.md': '---\nname: y\ndescription: Y\n---\nY.\n',
  });
  expect(agents).toContain('y');
  expect(agents).not.toContain('x');
  expect(log).toContain('description: Required');
});
