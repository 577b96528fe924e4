import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secureAddress } from './lib/addresses.ts';
import { published, secureSite, slugs } from './lib/built-site.ts';
import { loadedIn, runClaudeCode, session } from './lib/claude-code.ts';
import { at, listAt, textAt } from './lib/json.ts';
import { machine, temporaryFolder } from './lib/offline.ts';
import type { ServedSite } from './lib/offline-run.ts';

const address = `${secureAddress}/marketplace.json`;
/** A machine with Claude Code on it, and a way to give it commands one after the other. */
function claude(site: ServedSite) {
  const places = machine({});
  return (...args: string[]) => runClaudeCode(places, args, { site });
}

/** The name under which the marketplace publishes itself. */
const marketplace = (site: ServedSite) =>
  textAt(JSON.parse(readFileSync(join(site.folder, 'marketplace.json'), 'utf8')), 'name');

test('accepts the marketplace, without a warning', async () => {
  const { folder } = secureSite();
  const run = claude(secureSite());
  const { code, stdout } = await run(
    'plugin',
    'validate',
    '--strict',
    join(folder, 'marketplace.json'),
  );
  expect(stdout).toContain('Validation passed');
  expect(code).toBe(0);
});

test('installs an agent from it, whose file is the source', async () => {
  const run = claude(secureSite());
  const added = await run('plugin', 'marketplace', 'add', address);
  expect(added.stdout + added.stderr).toContain('Successfully added marketplace');
  const name = marketplace(secureSite());
  for (const slug of slugs) {
    const { stdout, stderr } = await run('plugin', 'install', `${slug}@${name}`);
    expect(stdout + stderr).toContain(`Successfully installed plugin: ${slug}@${name}`);
  }
  const installed: unknown = JSON.parse((await run('plugin', 'list', '--json')).stdout);
  for (const slug of slugs) {
    const plugin = listAt(installed).find((one) => at(one, 'id') === `${slug}@${name}`);
    const file = join(textAt(plugin, 'installPath'), `agents/${slug}.md`);
    expect(readFileSync(file)).toEqual(published(`agents/${slug}.md`));
  }
  const agents = listAt(loadedIn(await run(...session)), 'agents');
  expect(agents).toContain('careful-reader:careful-reader');
  expect(agents.filter((agent) => String(agent).includes(':'))).toHaveLength(slugs.length);
});

test('refuses an archive that was changed after the marketplace was made', async () => {
  const folder = temporaryFolder();
  cpSync(secureSite().folder, folder, { recursive: true });
  const archive = join(folder, 'plugins/careful-reader.zip');
  writeFileSync(archive, readFileSync(join(folder, 'plugins/note-keeper.zip')));
  const site = { ...secureSite(), folder };
  const run = claude(site);
  await run('plugin', 'marketplace', 'add', address);
  const { code, stderr } = await run('plugin', 'install', `careful-reader@${marketplace(site)}`);
  expect(stderr).toContain('integrity check failed');
  expect(code).toBe(1);
});

test('refuses archives that are not served over https', async () => {
  const places = machine({
    project: {
      'marketplace.json': JSON.stringify({
        name: 'plain',
        description: 'X',
        owner: { name: 'X' },
        plugins: [
          {
            name: 'x',
            description: 'X',
            source: { source: 'archive', url: 'http://vitrine.test/x.zip', sha256: '0'.repeat(64) },
          },
        ],
      }),
    },
  });
  const args = ['plugin', 'validate', join(places.cwd, 'marketplace.json')];
  const { code, stdout, stderr } = await runClaudeCode(places, args);
  expect(stdout + stderr).toContain('Archive URLs must use https://');
  expect(code).toBe(1);
});

test('installs a plugin of a name that its validation calls reserved', async () => {
  const places = machine({
    project: {
      'claude-helper.md': '---\nname: claude-helper\ndescription: X\n---\nX.\n',
      '.claude-plugin/marketplace.json': JSON.stringify({
        name: 'ours',
        description: 'X',
        owner: { name: 'X' },
        plugins: [
          {
            name: 'claude-helper',
            description: 'X',
            source: './',
            strict: false,
            agents: ['./claude-helper.md'],
          },
        ],
      }),
    },
  });
  const run = (...args: string[]) => runClaudeCode(places, ['plugin', ...args]);
  const { code, stdout } = await run('validate', places.cwd);
  expect(stdout).toContain('Plugin name "claude-helper" is reserved');
  expect(code).toBe(1);
  await run('marketplace', 'add', places.cwd);
  expect((await run('install', 'claude-helper@ours')).stdout).toContain('Successfully installed');
});
