import { expect, test } from 'vitest';
import type { ReadFile } from '../../../src/catalog/published-agent.ts';
import { listedPages, sitemapFiles, sitemapOf } from '../../../src/export/sitemap-files.ts';
import { catalogOf } from '../catalog/agents.ts';
import { dated, day } from './dated.ts';
import { siteOf, textOf } from './site.ts';

const place = { origin: 'https://example.com', base: '/catalog/' };
const redis = '\n## Expertise\n\n- Redis\n';

/** When the pages of a catalog last changed, by their paths. */
function changesOf(...files: ReadFile[]): Map<string, string | undefined> {
  const pages = listedPages(catalogOf(...files).agents);
  return new Map(pages.map(({ path, changed }) => [path, changed]));
}

test('the sitemap names the pages with their whole addresses, and when they changed', async () => {
  const site = siteOf(catalogOf(dated('writer', [3, 7])), place);
  expect(
    await textOf(sitemapFiles(site), 'sitemap.xml'),
  ).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.com/catalog/</loc><lastmod>2026-01-07T00:00:00Z</lastmod></url>
  <url><loc>https://example.com/catalog/agents/writer/</loc><lastmod>2026-01-07T00:00:00Z</lastmod></url>
  <url><loc>https://example.com/catalog/expertise/</loc><lastmod>2026-01-07T00:00:00Z</lastmod></url>
  <url><loc>https://example.com/catalog/tools/</loc><lastmod>2026-01-07T00:00:00Z</lastmod></url>
  <url><loc>https://example.com/catalog/compare/</loc></url>
</urlset>
`);
});

test('a page changes with the latest of the agents that it shows', () => {
  const changes = changesOf(
    dated('a', [1, 4], { body: redis }),
    dated('b', [1, 6], { body: redis }),
    dated('c', [1, 9]),
  );
  expect(changes.get('expertise/redis/')).toBe(day(6));
  expect(changes.get('')).toBe(day(9));
});

test('a page that shows an agent without a history has no date', () => {
  const changes = changesOf(dated('a', [1, 4], { body: redis }), dated('b', undefined));
  expect(changes.get('agents/a/')).toBe(day(4));
  expect(changes.get('agents/b/')).toBe(undefined);
  expect(changes.get('expertise/redis/')).toBe(day(4));
  expect(changes.get('')).toBe(undefined);
});

test('the pages of a long list are all in it', () => {
  const files = Array.from({ length: 1201 }, (_, index) => dated(`agent-${index}`));
  const lists = [...changesOf(...files).keys()].filter((path) => path.startsWith('page/'));
  expect(lists).toEqual(['page/2/', 'page/3/', 'page/4/', 'page/5/']);
});

test('more pages than a sitemap may name are in several', async () => {
  const pages = ['', 'a/', 'b/', 'c/', 'd/'].map((path) => ({ path }));
  const files = sitemapOf(pages, place, 2);
  expect(files.map(({ path }) => path)).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  expect(await textOf(files, 'sitemap.xml')).toContain(
    '<sitemap><loc>https://example.com/catalog/sitemap-3.xml</loc></sitemap>',
  );
  const third = await textOf(files, 'sitemap-3.xml');
  expect(third.match(/<loc>.*?<\/loc>/g)).toEqual(['<loc>https://example.com/catalog/d/</loc>']);
});

test('robots are led to the sitemap where there is one', async () => {
  const known = siteOf(catalogOf(), place);
  expect(await textOf(sitemapFiles(known), 'robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.com/catalog/sitemap.xml\n',
  );
  const unknown = siteOf(catalogOf());
  const files = sitemapFiles(unknown);
  expect(files.map(({ path }) => path)).toEqual(['robots.txt']);
  expect(await textOf(files, 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
});
