import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { vitrine } from '../build/vitrine.ts';
import { names, type Slug, slugs } from './lib/built-site.ts';
import { loadedIn, runClaudeCode, session } from './lib/claude-code.ts';
import { listAt } from './lib/json.ts';
import { machine, temporaryFolder } from './lib/offline.ts';

const root = join(import.meta.dirname, '../..');
let repository: string;

// An owner's repository: the agents lie in a folder of it, and the file that the site publishes for
// it has been copied to its root.
beforeAll(async () => {
  repository = temporaryFolder();

  for (const slug of slugs) copy(join(root, `tests/clients/agents/${slug}.md`), placeOf(slug));
  const project = temporaryFolder();
  const options = {
    title: 'Our agents',
    agents: join(repository, 'packs/agents'),
    repository: 'https://github.com/acme/tools/tree/main/packs/agents',
  };
  // Astro builds only pages that are inside of the project.
  for (const part of ['bin', 'src', 'package.json']) {
    cpSync(join(root, part), join(project, 'vitrine', part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  writeFileSync(
    join(project, 'astro.config.mjs'),
    `import vitrine from './vitrine/src/integrations/vitrine.ts';
export default { integrations: [vitrine(${JSON.stringify(options)})] };
`,
  );
  const command = join(project, 'vitrine/bin/vitrine.mjs');
  const { code, stderr } = await vitrine(['build'], { cwd: project, command });
  expect(code, stderr).toBe(0);
  const file = '.claude-plugin/marketplace.json';
  copy(join(project, 'dist', file), file);
});

function placeOf(slug: Slug): string {
  return `packs/agents/${slug === 'relecture' ? 'writing/' : ''}${slug}.md`;
}

function copy(from: string, path: string): void {
  const to = join(repository, path);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** A machine with Claude Code on it, and a way to give it commands one after the other. */
function claude() {
  const places = machine({});
  return (...args: string[]) => runClaudeCode(places, args);
}

/** The agents of plugins that a session has. */
async function loaded(run: ReturnType<typeof claude>): Promise<unknown[]> {
  const agents = listAt(loadedIn(await run(...session)), 'agents');
  return agents.filter((agent) => String(agent).includes(':'));
}

test('accepts the marketplace at the root of the repository, without a warning', async () => {
  const { code, stdout } = await claude()('plugin', 'validate', '--strict', repository);
  expect(stdout).toContain('Validation passed');
  expect(code).toBe(0);
});

test('loads the agent that is installed from it, and none of those beside it', async () => {
  const run = claude();
  const added = await run('plugin', 'marketplace', 'add', repository);
  expect(added.stdout + added.stderr).toContain('Successfully added marketplace: our-agents');
  expect(await loaded(run)).toEqual([]);
  await run('plugin', 'install', 'careful-reader@our-agents');
  expect(await loaded(run)).toEqual(['careful-reader:careful-reader']);
});

test('installs every agent from it, in whichever folder it lies', async () => {
  const run = claude();
  await run('plugin', 'marketplace', 'add', repository);
  for (const slug of slugs) {
    const { stdout, stderr } = await run('plugin', 'install', `${slug}@our-agents`);
    expect(stdout + stderr).toContain(`Successfully installed plugin: ${slug}@our-agents`);
  }
  const expected = slugs.map((slug, index) => `${slug}:${names[index]}`);
  expect([...(await loaded(run))].sort()).toEqual(expected.sort());
});
