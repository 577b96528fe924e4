import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { digestOf } from '../../digest-of.ts';
import { problems } from '../../schemas/validator.ts';
import { agent, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

const sources = {
  'quality/reviewer.md':
    '---\r\nname: reviewer\r\ndescription: Reviews.\r\ntools: Read\r\n---\r\nYou review.\r\n',
  'registry.md': agent('registry'),
  'Été.md': `\uFEFF${agent('été')}`,
};
const published = [
  ['reviewer', sources['quality/reviewer.md']],
  ['registry', sources['registry.md']],
  ['ete', sources['Été.md']],
] as const;
const index = '.well-known/agent-skills/index.json';

async function build(...options: string[]): Promise<{ out: string; stdout: string }> {
  const folder = temporaryFolder();
  write(join(folder, 'agents'), sources);
  const out = join(folder, 'dist');
  const { code, stdout } = await vitrine([
    'build',
    join(folder, 'agents'),
    '--out',
    out,
    ...options,
  ]);
  expect(code).toBe(0);
  return { out, stdout };
}

function json(out: string, path: string) {
  return JSON.parse(readFileSync(join(out, path), 'utf8'));
}

test('a site under a base has all that clients install from, the same in every build', async () => {
  const options = ['--site', 'https://agents.example', '--base', '/catalog'];
  const { out } = await build(...options);

  expect(problems('shadcn-registry', json(out, 'r/registry.json'))).toEqual([]);
  for (const [slug, text] of published) {
    const name = slug === 'registry' ? 'registry_agent' : slug;
    const item = json(out, `r/${name}.json`);
    expect(problems('shadcn-registry-item', item)).toEqual([]);
    expect(item.files[0].content).toBe(text);
    const converted = json(out, `r/codex/${name}.json`);
    expect(problems('shadcn-registry-item', converted)).toEqual([]);
    expect(converted.files[0].content).toBe(
      readFileSync(join(out, converted.files[0].path), 'utf8'),
    );
  }

  const skills = json(out, index);
  expect(problems('agent-skills', skills)).toEqual([]);
  expect(skills.skills).toHaveLength(published.length);
  for (const { name, url, digest } of skills.skills) {
    const { pathname } = new URL(url, `https://agents.example/catalog/${index}`);
    const file = readFileSync(join(out, pathname.replace('/catalog/', '')));
    expect(digest).toBe(`sha256:${digestOf(file)}`);
    expect(json(out, `skills/${name}/${index}`).skills).toMatchObject([{ name, digest }]);
  }

  const marketplace = json(out, 'marketplace.json');
  expect(problems('claude-code-marketplace', marketplace)).toEqual([]);
  for (const [slug, text] of published) {
    const archive = readFileSync(join(out, 'plugins', `${slug}.zip`));
    const { source } = marketplace.plugins.find(({ name }: { name: string }) => name === slug);
    expect(source).toEqual({
      source: 'archive',
      url: `https://agents.example/catalog/plugins/${slug}.zip`,
      sha256: digestOf(archive),
    });
    const [manifest, file] = Object.values(unzipSync(archive));
    expect(
      problems('claude-code-plugin', JSON.parse(Buffer.from(manifest ?? []).toString())),
    ).toEqual([]);
    expect(Buffer.from(file ?? []).toString()).toBe(text);
  }

  const again = await build(...options);
  for (const path of ['r/registry.json', index, 'marketplace.json']) {
    expect(readFileSync(join(again.out, path))).toEqual(readFileSync(join(out, path)));
  }
});

test('a site that does not know its address bakes none in, and leaves out what needs one', async () => {
  const { out, stdout } = await build();
  expect(stdout).toMatch(/^Without --site there is no .*\bmarketplace\.json\b/m);
  expect(existsSync(join(out, 'marketplace.json'))).toBe(false);
  expect(existsSync(join(out, 'plugins'))).toBe(false);
  expect(problems('agent-skills', json(out, index))).toEqual([]);
  expect(problems('shadcn-registry', json(out, 'r/registry.json'))).toEqual([]);
  const documents = ['r', 'skills', '.well-known'].flatMap((folder) =>
    readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => join(folder, path)),
  );
  expect(documents.length).toBeGreaterThan(published.length * 9);
  for (const path of documents) {
    expect(readFileSync(join(out, path), 'utf8')).not.toMatch(/localhost|127\.0\.0\.1/);
  }
});
