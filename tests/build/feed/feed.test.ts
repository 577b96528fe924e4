import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { hasGit, repositoryOf, runGit } from '../../unit/integrations/repository.ts';
import { agent, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

const outputs = temporaryFolder();
const placed = ['--site', 'https://example.com', '--base', '/catalog'];

/** Builds the agents of a repository; the path of the site. */
async function build(repository: string, name: string, ...options: string[]): Promise<string> {
  const out = join(outputs, name);
  const { code } = await vitrine(['build', join(repository, 'agents'), '--out', out, ...options]);
  expect(code).toBe(0);
  return out;
}

/** A repository of two agents, of which one was changed, with their files. */
function repositoryOfTwo(): string {
  const before = { 'agents/writer.md': agent('writer'), 'agents/editor.md': agent('editor') };
  const after = { 'agents/writer.md': `${agent('writer')}More.\n` };
  const folder = repositoryOf([
    { day: 1, files: before },
    { day: 5, files: after },
  ]);
  write(folder, { ...before, ...after });
  return folder;
}

/** The links by which the pages of a site tell of its feed. */
function feedLinks(out: string): Set<string> {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(5);
  return new Set(
    pages.flatMap((path) => {
      const html = readFileSync(join(out, path), 'utf8');
      const links = html.match(/<link [^>]*application\/atom\+xml[^>]*>/g) ?? [];
      return links.length === 0 ? ['none'] : links;
    }),
  );
}

test.runIf(hasGit)('every page leads to the feed, which two builds make alike', async () => {
  const repository = repositoryOfTwo();
  const one = await build(repository, 'one', ...placed);
  const two = await build(repository, 'two', ...placed);
  const feed = readFileSync(join(one, 'feed.xml'), 'utf8');
  expect(readFileSync(join(two, 'feed.xml'), 'utf8')).toBe(feed);
  expect(feed).toContain('<updated>2026-01-05T00:00:00Z</updated>');
  expect(feed.match(/<id>.*?<\/id>/g)).toEqual([
    '<id>https://example.com/catalog/</id>',
    '<id>https://example.com/catalog/agents/writer/</id>',
    '<id>https://example.com/catalog/agents/editor/</id>',
  ]);
  expect([...feedLinks(one)]).toEqual([
    '<link rel="alternate" type="application/atom+xml" href="/catalog/feed.xml" title="New and changed agents">',
  ]);
  const sitemap = readFileSync(join(one, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain(
    '<url><loc>https://example.com/catalog/agents/editor/</loc><lastmod>2026-01-01T00:00:00Z</lastmod></url>',
  );
});

test('without an address there is neither feed nor sitemap', async () => {
  const out = await build(repositoryOfTwo(), 'unknown');
  for (const path of ['feed.xml', 'sitemap.xml']) expect(existsSync(join(out, path))).toBe(false);
  expect([...feedLinks(out)]).toEqual(['none']);
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});

test.runIf(hasGit)('without a whole history there is no feed, and no page has a date', async () => {
  const shallow = join(temporaryFolder(), 'shallow');
  const from = pathToFileURL(repositoryOfTwo()).href;
  runGit(outputs, 'clone', '--quiet', '--depth', '1', from, shallow);
  const out = await build(shallow, 'shallow', ...placed);
  expect(existsSync(join(out, 'feed.xml'))).toBe(false);
  expect([...feedLinks(out)]).toEqual(['none']);
  const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain('<loc>https://example.com/catalog/agents/writer/</loc>');
  expect(sitemap).not.toContain('lastmod');
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://example.com/catalog/sitemap.xml',
  );
});

test('the sitemap names exactly the pages that search engines may find', async () => {
  const out = await build(repositoryOfTwo(), 'listed', ...placed);
  const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  const listed = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const html = readFileSync(join(out, path), 'utf8');
      const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
      return html.includes('content="noindex"') ? [] : [canonical];
    });
  expect(named.toSorted()).toEqual(listed.toSorted());
});
