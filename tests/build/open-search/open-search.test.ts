import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

const folder = temporaryFolder();
write(folder, { 'agents/writer.md': agent('writer') });

/** A site of one agent, with the options that it is built with. */
async function build(name: string, ...options: string[]): Promise<string> {
  const out = join(folder, name);
  const words = ['build', join(folder, 'agents'), '--out', out, ...options];
  expect((await vitrine(words)).code).toBe(0);
  return out;
}

/** The links by which the pages of a site tell of its search, by page. */
function searchLinks(out: string): (readonly [string, string[]])[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readFileSync(join(out, path), 'utf8')] as const)
    .map(([path, html]) => [path, html.match(/<link rel="search"[^>]*>/g) ?? []]);
}

test('every page leads browsers to the search of a site whose address is known', async () => {
  const out = await build('known', '--site', 'https://example.com', '--base', '/catalog');
  const xml = readFileSync(join(out, 'opensearch.xml'), 'utf8');
  expect(xml).toContain('template="https://example.com/catalog/?q={searchTerms}"');
  const [, icon = ''] = />https:\/\/example\.com\/catalog\/([^<]+)<\/Image>/.exec(xml) ?? [];
  expect(readFileSync(join(out, icon), 'utf8')).toContain('<svg');
  const links = searchLinks(out);
  expect(links.length).toBeGreaterThan(5);
  for (const [path, found] of links) {
    expect(found, path).toEqual([
      '<link rel="search" type="application/opensearchdescription+xml" href="/catalog/opensearch.xml" title="Vitrine">',
    ]);
  }
});

test('without an address, a site has neither', async () => {
  // A variable of the machine is no option.
  const out = join(folder, 'unknown');
  const words = ['build', join(folder, 'agents'), '--out', out];
  expect((await vitrine(words, { env: { SITE: 'https://wrong.example' } })).code).toBe(0);
  expect(existsSync(join(out, 'opensearch.xml'))).toBe(false);
  for (const [path, found] of searchLinks(out)) expect(found, path).toEqual([]);
});
