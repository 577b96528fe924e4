import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toolOffered, toolsOf } from './lib/asked.ts';
import { exportsInProject, names } from './lib/built-site.ts';
import { exportOf } from './lib/export-of.ts';
import { textAt } from './lib/json.ts';
import type { ToolCall } from './lib/model-server.ts';
import { machine, runOffline } from './lib/offline.ts';
import { modelPort } from './lib/offline-run.ts';
import { codex as command } from './lib/programs.ts';

/** Starts Codex in a trusted project with these files. */
async function start(files: Record<string, string | Uint8Array>, calls: readonly ToolCall[] = []) {
  const places = machine({ project: { ...files, '.git/HEAD': 'ref: refs/heads/main\n' } });
  const settings = {
    model: 'none',
    model_provider: 'none',
    'model_providers.none.name': 'none',
    'model_providers.none.base_url': `http://127.0.0.1:${modelPort}/v1`,
    'model_providers.none.wire_api': 'responses',
    // It would leave folders of its own in the machine's /tmp, to guard them.
    'sandbox_workspace_write.exclude_slash_tmp': true,
  };
  const args = [
    'exec',
    '--skip-git-repo-check',
    ...Object.entries(settings).flatMap(([key, value]) => [
      '-c',
      `${key}=${JSON.stringify(value)}`,
    ]),
    '-c',
    `projects={${JSON.stringify(places.cwd)}={trust_level="trusted"}}`,
    'Hello',
  ];
  return { ...(await runOffline({ command, args, ...places, calls })), cwd: places.cwd };
}

/** The names and descriptions of the agents that it offers to its model. */
async function offered(files: Record<string, string | Uint8Array>) {
  const { requests, stdout, stderr } = await start(files);
  const [request] = requests;
  if (!request) throw new Error(`Nothing was asked: ${stdout}${stderr}`);
  const spawn = toolOffered(request, 'spawn_agent');
  const agents = textAt(spawn, 'parameters', 'properties', 'agent_type', 'description');
  return { agents, stderr };
}

/** Starts an agent, and waits for it. */
const starting = (agent: string): ToolCall[] => [
  {
    name: 'spawn_agent',
    namespace: 'multi_agent_v1',
    input: { agent_type: agent, message: 'Begin.' },
  },
  { name: 'exec_command', input: { cmd: 'sleep 10' }, to: 'agent_id' },
];

test('offers every agent to its model, without a warning', async () => {
  const { agents, stderr } = await offered(exportsInProject('codex'));
  expect(stderr).not.toContain('Ignoring malformed agent role definition');
  for (const name of names) expect(agents).toContain(`\n${name}: {\n`);
  expect(agents).toContain(
    '\nRelecture Été: {\nRelit la prose française avec soin — accents, « guillemets », espaces insécables — et rend le texte corrigé.\n',
  );
});

test('runs an agent with the permissions of the session, as the export says', async () => {
  const writes = {
    name: 'exec_command',
    input: { cmd: 'echo x > written.txt' },
    to: 'You read code and report.',
  };
  const files = exportsInProject('codex');
  const outcome = await start(files, [...starting('careful-reader'), writes]);
  const { cwd } = outcome;
  expect(toolsOf('You read code and report.', outcome)).toContain('exec_command');
  // `sandbox_mode = "read-only"` of an agent is passed over: https://github.com/openai/codex/issues/45482
  expect(existsSync(join(cwd, 'written.txt'))).toBe(true);
  const [comment = ''] = String(files['.codex/agents/careful-reader.toml']).split('\nname = ');
  expect(comment).toContain('# Less restricted than its source');
  expect(comment).not.toContain('cannot be changed');
});

test.each(['[]', 'WebSearch'])('gives an agent with the tools %s no shell', async (tools) => {
  const prompt = 'You answer from what you know.';
  const file = `---\nname: thinker\ndescription: X\ntools: ${tools}\n---\n${prompt}\n`;
  const files = { '.codex/agents/thinker.toml': exportOf('codex', file) };
  const given = toolsOf(prompt, await start(files, starting('thinker')));
  expect(given).not.toContain('exec_command');
  expect(given).not.toContain('write_stdin');
});

test('passes over a file with a list of tools or without a description', async () => {
  const prompt = 'developer_instructions = "X"\n';
  const { agents, stderr } = await offered({
    '.codex/agents/tools.toml': `name = "tools"\ndescription = "X"\ntools = ["Read"]\n${prompt}`,
    '.codex/agents/bare.toml': `name = "bare"\n${prompt}`,
    '.codex/agents/good.toml': `name = "good"\ndescription = "X"\n${prompt}`,
  });
  expect(agents).toContain('\ngood: {\n');
  expect(agents).not.toContain('\ntools: {\n');
  expect(agents).not.toContain('\nbare: {\n');
  expect(stderr).toContain('must define a description');
});
