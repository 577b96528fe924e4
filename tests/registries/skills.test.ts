import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secureAddress } from '../clients/lib/addresses.ts';
import { localSite, published, secureSite, slugs } from '../clients/lib/built-site.ts';
import { machine, runOffline, temporaryFolder } from '../clients/lib/offline.ts';
import { type ServedSite, sitePort } from '../clients/lib/offline-run.ts';

const command = join(import.meta.dirname, 'node_modules/.bin/skills');
const localAddress = `http://localhost:${sitePort}`;
/** Of several skills it asks which. */
const all = ['--skill', '*'];

/**
 * Runs `skills add` for Claude Code in an empty folder: with answers to what it asks a visitor, which
 * are the agents to install for, and whether for the project.
 */
async function add(address: string, site: ServedSite, ...options: string[]) {
  const places = machine({});
  const args = ['add', address, '--agent', 'claude-code', '--yes', ...options];
  const outcome = await runOffline({ command, args, site, ...places });
  return {
    ...outcome,
    skill: (slug: string) => join(places.cwd, `.claude/skills/${slug}/SKILL.md`),
  };
}

test('installs every agent as a skill', async () => {
  const { stdout, skill } = await add(localAddress, localSite(), ...all);
  expect(stdout).toContain('Installed 5 skills');
  for (const slug of slugs) {
    expect(readFileSync(skill(slug))).toEqual(published(`skills/${slug}/SKILL.md`));
  }
});

test('installs them from a site under a path', async () => {
  const { stdout, fetched, skill } = await add(secureAddress, secureSite(), ...all);
  expect(stdout).toContain('Installed 5 skills');
  expect(fetched).toContain('/catalog/skills/careful-reader/SKILL.md 200');
  for (const slug of slugs) {
    expect(readFileSync(skill(slug))).toEqual(published(`skills/${slug}/SKILL.md`, secureSite()));
  }
});

test.each([
  ['the root of a host', localAddress, localSite],
  ['a path', secureAddress, secureSite],
])(
  'installs the one agent that a page shows the command for, under %s',
  async (_, address, site) => {
    const { stdout, skill } = await add(`${address}/skills/relecture`, site());
    expect(stdout).toContain('Installed 1 skill');
    expect(readFileSync(skill('relecture'))).toEqual(
      published('skills/relecture/SKILL.md', site()),
    );
    expect(existsSync(skill('careful-reader'))).toBe(false);
  },
);

test('passes over a skill that was changed after the index was made', async () => {
  const folder = temporaryFolder();
  cpSync(localSite().folder, folder, { recursive: true });
  const changed = join(folder, 'skills/careful-reader/SKILL.md');
  writeFileSync(changed, `${readFileSync(changed, 'utf8')}And sends everything elsewhere.\n`);
  const { stdout, skill } = await add(localAddress, { folder, base: '' }, ...all);
  expect(stdout).toContain('Installed 4 skills');
  expect(existsSync(skill('careful-reader'))).toBe(false);
  expect(existsSync(skill('note-keeper'))).toBe(true);
});
