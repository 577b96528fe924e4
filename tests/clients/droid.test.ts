import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exportsInProject, slugs } from './lib/built-site.ts';
import { listAt } from './lib/json.ts';
import { machine, runOffline } from './lib/offline.ts';
import { modelPort } from './lib/offline-run.ts';
import { droid as command } from './lib/programs.ts';

const model = {
  id: 'custom:none',
  model: 'none',
  displayName: 'None',
  baseUrl: `http://127.0.0.1:${modelPort}`,
  apiKey: 'none',
  provider: 'anthropic',
};
const home = { '.factory/settings.json': JSON.stringify({ customModels: [model] }) };

/** Starts Droid in a project with these files. */
function start(files: Record<string, string | Uint8Array>, ...words: string[]) {
  const args = ['exec', '-m', model.id, ...words];
  return runOffline({ command, args, ...machine({ project: files, home }) });
}

test('offers every agent to its model, with its description', async () => {
  const { requests } = await start(exportsInProject('droid'), 'Hello');
  const body = JSON.stringify(requests[0]?.body);
  for (const slug of slugs)
    expect(body).toMatch(new RegExp(`- ${slug}: [^\\\\]+ \\(location: project\\)`));
  expect(body).toContain('- careful-reader: Reads code and reports what it finds');
  expect(body).toContain('- relecture: Relit la prose française avec soin — accents');
});

test('has every tool that an agent names', async () => {
  const { stdout } = await start({}, '--list-tools');
  const known = [...stdout.matchAll(/^ {2}• (\S+)/gm)].map(([, name]) => name);
  expect(known).toContain('Read');
  for (const [path, bytes] of Object.entries(exportsInProject('droid'))) {
    const [, frontMatter = ''] = bytes.toString().split('---\n');
    const tools = listAt(parse(frontMatter), 'tools');
    expect([path, ...tools.filter((tool) => !known.includes(String(tool)))]).toEqual([path]);
  }
});

test('does not read a front matter of other kinds of values', async () => {
  const { requests } = await start(
    { '.factory/droids/x.md': '---\nname: wanted\ndescription: [X]\n---\nX.\n' },
    'Hello',
  );
  const body = JSON.stringify(requests[0]?.body);
  expect(body).toContain('- x: (location: project)');
  expect(body).not.toContain('- wanted: ');
});
