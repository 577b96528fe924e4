import type { Page } from 'playwright/test';
import { openSearchXml } from '../../src/layouts/open-search.ts';
import { addressOf, publishedOrigin, sites } from '../site/sites.ts';
import { expect, test } from './watched.ts';

interface ReadDescription {
  /** What the parser has to complain about. */
  error: string | undefined;
  root: string;
  texts: Record<string, string>;
  template: string | null | undefined;
}

/** A description as the browser's own parser reads it. */
function parsed(page: Page, xml: string): Promise<ReadDescription> {
  return page.evaluate((source) => {
    const tree = new DOMParser().parseFromString(source, 'application/xml');
    const { namespaceURI, localName, children } = tree.documentElement;
    return {
      error: tree.querySelector('parsererror')?.textContent,
      root: `${namespaceURI} ${localName}`,
      texts: Object.fromEntries([...children].map((child) => [child.localName, child.textContent])),
      template: tree.querySelector('Url')?.getAttribute('template'),
    };
  }, xml);
}

test('a site whose address is known says how it is searched', async ({ page, request }) => {
  const { base } = sites.subPath;
  const response = await request.get(addressOf(sites.subPath, 'opensearch.xml'));
  expect(response.status()).toBe(200);
  await page.goto('/');
  const { error, root, texts, template } = await parsed(page, await response.text());
  expect(error).toBe(undefined);
  expect(root).toBe('http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription');
  expect(texts).toMatchObject({ ShortName: 'Vitrine', Language: 'en', InputEncoding: 'UTF-8' });
  expect(template).toBe(`${publishedOrigin}${base}?q={searchTerms}`);
  const image = new URL(texts.Image ?? '');
  expect(image.origin).toBe(publishedOrigin);
  const icon = await request.get(addressOf(sites.subPath, image.pathname.slice(base.length)));
  expect(icon.headers()['content-type']).toContain('image/svg+xml');
});

test('whatever an owner writes, the description is well-formed', async ({ page }) => {
  await page.goto('/');
  const hostile = `<script>alert("1")</script> & ' ]]> \u0000\u000b\ud800\uffff`;
  const { error, texts, template } = await parsed(
    page,
    openSearchXml({
      title: hostile,
      description: hostile,
      language: 'fr',
      catalog: 'https://example.com/a&b/',
      image: 'https://example.com/icon.svg?a&b',
    }),
  );
  expect(error).toBe(undefined);
  expect(texts.Description).toBe(`<script>alert("1")</script> & ' ]]> \ufffd`);
  expect(texts.Image).toBe('https://example.com/icon.svg?a&b');
  expect(template).toBe('https://example.com/a&b/?q={searchTerms}');
});
