import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secureAddress } from '../clients/lib/addresses.ts';
import { localSite, published, secureSite, slugs } from '../clients/lib/built-site.ts';
import { machine, runOffline } from '../clients/lib/offline.ts';
import { sitePort } from '../clients/lib/offline-run.ts';

const command = join(import.meta.dirname, 'node_modules/.bin/shadcn');

/** Runs `shadcn add` with these items of a site, in a folder with these files. */
async function add(
  items: readonly string[],
  files: Record<string, string> = {},
  { address, site } = { address: `http://localhost:${sitePort}`, site: localSite() },
) {
  const places = machine({ project: files });
  const args = ['add', ...items.map((item) => `${address}/r/${item}.json`)];
  const run = { command, args, site, ...places };
  return {
    ...(await runOffline(run)),
    read: (path: string) => readFileSync(join(places.cwd, path)),
  };
}

const projects: Record<string, Record<string, string>> = {
  'an empty folder': {},
  // A bare path would land under `src/`.
  'a Node project': { 'package.json': '{ "name": "x" }', 'src/index.js': 'export {};\n' },
  'a Python project': { 'pyproject.toml': '[project]\nname = "x"\n', 'src/x/__init__.py': '' },
};

test.each(Object.entries(projects))('puts the files as they are into %s', async (_, files) => {
  const { code, stdout, stderr, read } = await add(slugs, files);
  expect(stdout + stderr).toContain('Created 5 files');
  expect(code).toBe(0);
  for (const slug of slugs) {
    expect(read(`.claude/agents/${slug}.md`)).toEqual(published(`agents/${slug}.md`));
  }
});

test('puts the export for another tool where that tool looks for it', async () => {
  const { read } = await add(['codex/careful-reader', 'opencode/careful-reader']);
  expect(read('.codex/agents/careful-reader.toml')).toEqual(
    published('export/codex/careful-reader.toml'),
  );
  expect(read('.opencode/agents/careful-reader.md')).toEqual(
    published('export/opencode/careful-reader.md'),
  );
});

test('puts the files as they are from a site under a path', async () => {
  const site = secureSite();
  const { read } = await add(slugs, {}, { address: secureAddress, site });
  for (const slug of slugs) {
    const path = `agents/${slug}.md`;
    expect(read(`.claude/${path}`)).toEqual(published(path, site));
  }
});

test('leaves a file that is there already', async () => {
  const path = '.claude/agents/careful-reader.md';
  const { read } = await add(['careful-reader'], { [path]: 'Mine.\n' });
  expect(read(path).toString()).toBe('Mine.\n');
});

test('refuses an item that is not there', async () => {
  const { code, fetched } = await add(['no-such-agent']);
  expect(code).toBe(1);
  expect(fetched).toContain('/r/no-such-agent.json 404');
});
