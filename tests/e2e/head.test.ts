import type { APIRequestContext, Page } from 'playwright/test';
import { feedFiles } from '../../src/export/feed-files.ts';
import { sitemapFiles } from '../../src/export/sitemap-files.ts';
import { addressOf, publishedOrigin, sites, type TestedSite } from '../site/sites.ts';
import { catalogOf } from '../unit/catalog/agents.ts';
import { dated } from '../unit/export/dated.ts';
import { siteOf, textOf } from '../unit/export/site.ts';
import { expect, test } from './watched.ts';

const { subPath } = sites;

/** What the head of a page says, as the browser reads it. */
interface Head {
  /** Contents of `meta` elements by their property or name. */
  meta: Record<string, string>;
  /** Addresses of `link` elements, as they are resolved, by `rel` and, where there is one, type. */
  links: Record<string, string>;
  /** Texts of the blocks of structured data. */
  data: string[];
}

function headOf(page: Page): Promise<Head> {
  return page.evaluate(() => ({
    meta: Object.fromEntries(
      [...document.querySelectorAll('meta[content]')].map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
        meta.getAttribute('content') ?? '',
      ]),
    ),
    links: Object.fromEntries(
      [...document.querySelectorAll('link')].map(({ rel, type, href }) => [
        type ? `${rel} ${type}` : rel,
        href,
      ]),
    ),
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => textContent,
    ),
  }));
}

/** Where an address of the published site is served in the tests. */
function served(address: string, site: TestedSite = subPath): string {
  const { origin, pathname } = new URL(address);
  expect(origin).toBe(publishedOrigin);
  expect(pathname.startsWith(site.base)).toBe(true);
  return addressOf(site, pathname.slice(site.base.length));
}

interface Block {
  '@context': unknown;
  '@graph': Record<string, unknown>[];
}

/** The things that a page describes, by their types. */
function thingsIn({ data }: Head): Record<string, Record<string, unknown>> {
  const blocks: Block[] = data.map((text) => JSON.parse(text));
  for (const block of blocks) expect(block['@context']).toBe('https://schema.org');
  const things = blocks.flatMap((block) => block['@graph']);
  return Object.fromEntries(things.map((thing) => [String(thing['@type']), thing]));
}

test.describe('under a sub-path of a known origin', () => {
  test.use({ baseURL: addressOf(subPath, '').replace(/\/catalog\/$/, '') });

  test('an agent page leads to its file, and tells messages and engines what it is', async ({
    page,
    request,
  }) => {
    await page.goto(addressOf(subPath, 'agents/code-reviewer/'));
    const head = await headOf(page);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const canonical = `${publishedOrigin}/catalog/agents/code-reviewer/`;
    expect(head.links.canonical).toBe(canonical);
    expect(head.links['alternate text/markdown']).toBe(
      addressOf(subPath, 'agents/code-reviewer.md'),
    );
    expect(head.meta).toMatchObject({
      'og:title': title,
      'og:type': 'article',
      'og:url': canonical,
      'og:site_name': 'Vitrine',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(head.meta['og:description']).toBe(head.meta.description);
    const image = await request.get(served(head.meta['og:image'] ?? ''));
    expect(image.headers()['content-type']).toBe('image/png');
    expect((await image.body()).length).toBeLessThan(40_000);

    const { SoftwareSourceCode: code, BreadcrumbList: trail } = thingsIn(head);
    expect(code).toMatchObject({ name: title, url: canonical, '@id': canonical });
    const { contentUrl } = Object(code?.encoding);
    expect((await request.get(served(contentUrl))).status()).toBe(200);
    expect(JSON.stringify(trail)).toContain(`${publishedOrigin}/catalog/`);
  });

  test('the catalog lists its first agents for engines', async ({ page }) => {
    await page.goto(addressOf(subPath, ''));
    const { CollectionPage: collection } = thingsIn(await headOf(page));
    expect(collection?.url).toBe(`${publishedOrigin}/catalog/`);
    const { itemListElement, numberOfItems } = Object(collection?.mainEntity);
    const listed = await page
      .locator('[data-browse] h3 a, [data-browse] article a[href*="/agents/"]')
      .evaluateAll((links) =>
        links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
      );
    expect(numberOfItems).toBe(new Set(listed).size);
    expect(new URL(itemListElement[0].url).pathname).toBe(listed[0]);
  });

  for (const [path, name] of [
    ['expertise/', 'expertise/'],
    ['tools/', 'tools/'],
  ] as const) {
    test(`a page in /${path} says on which way it lies`, async ({ page }) => {
      await page.goto(addressOf(subPath, path));
      const first = await page
        .locator(`main a[href^="/catalog/${path}"]:not([href="/catalog/${path}"])`)
        .first()
        .getAttribute('href');
      await page.goto(addressOf(subPath, (first ?? '').replace('/catalog/', '')));
      const { BreadcrumbList: trail } = thingsIn(await headOf(page));
      const steps = Object(trail).itemListElement.map((step: { item?: string }) => step.item);
      expect(steps).toEqual([
        `${publishedOrigin}/catalog/`,
        `${publishedOrigin}/catalog/${name}`,
        undefined,
      ]);
    });
  }

  test('what is kept out of search engines is not described', async ({ page }) => {
    await page.goto(addressOf(subPath, 'agents/code-reviewer/source/'));
    const { meta, links, data } = await headOf(page);
    expect(meta.robots).toBe('noindex');
    expect(Object.keys(meta).filter((name) => name.startsWith('og:'))).toEqual([]);
    expect(links.canonical).toBe(undefined);
    expect(data).toEqual([]);
  });

  test('every address of the sitemap is a page that says it is that address', async ({
    page,
    request,
  }) => {
    const robots = await (await request.get(addressOf(subPath, 'robots.txt'))).text();
    const [, address = ''] = /^Sitemap: (.*)$/m.exec(robots) ?? [];
    const sitemap = await (await request.get(served(address))).text();
    await page.goto(addressOf(subPath, ''));
    const { error, root, entries } = await parsed(page, sitemap, 'loc');
    expect(error).toBe(undefined);
    expect(root).toBe('http://www.sitemaps.org/schemas/sitemap/0.9 urlset');
    expect(entries.length).toBeGreaterThan(30);
    for (const location of entries) {
      const html = await (await request.get(served(location))).text();
      expect(html, location).toContain(`<link rel="canonical" href="${location}">`);
    }
  });

  test('pages name the feed where there is one, and only there', async ({ page, request }) => {
    await page.goto(addressOf(subPath, ''));
    const { links } = await headOf(page);
    const { status, xml } = await feedOf(request);
    if (status === 404) expect(links['alternate application/atom+xml']).toBe(undefined);
    else {
      expect(links['alternate application/atom+xml']).toBe(addressOf(subPath, 'feed.xml'));
      expect(await problemsOf(page, xml)).toEqual([]);
    }
  });
});

test('without an origin a page says what needs none', async ({ page }) => {
  await page.goto('/agents/code-reviewer/');
  const { meta, links, data } = await headOf(page);
  expect(links['alternate text/markdown']).toBe(addressOf(sites.own, 'agents/code-reviewer.md'));
  expect(meta).toMatchObject({ 'og:type': 'article', 'twitter:card': 'summary' });
  for (const absolute of ['og:url', 'og:image']) expect(meta[absolute]).toBe(undefined);
  expect(links.canonical).toBe(undefined);
  expect(data).toEqual([]);
});

test('whatever agents say, feed and sitemap are well-formed, and the feed is Atom', async ({
  page,
}) => {
  const hostile = '</title><script>alert("1")</script> & \' ]]> \u202E\uD800\uFFFF';
  const agents = [
    dated('one', [1, 4], { title: hostile, description: hostile }),
    dated('two', [2, 4], { title: 'Quiet', description: '' }),
  ];
  const context = siteOf(catalogOf(...agents), { origin: 'https://example.com', base: '/a&b/' });
  const options = { ...context.options, title: hostile, description: hostile };
  await page.goto('/');
  const feed = await textOf(feedFiles({ ...context, options }), 'feed.xml');
  expect(await problemsOf(page, feed)).toEqual([]);
  const titles = await parsed(page, feed, 'title');
  expect(titles.entries[0]).toBe('</title><script>alert("1")</script> & \' ]]> \uFFFD');
  const sitemap = await textOf(sitemapFiles(context), 'sitemap.xml');
  const { error, entries } = await parsed(page, sitemap, 'loc');
  expect(error).toBe(undefined);
  expect(entries[0]).toBe('https://example.com/a&b/');
});

async function feedOf(request: APIRequestContext): Promise<{ status: number; xml: string }> {
  const response = await request.get(addressOf(subPath, 'feed.xml'));
  return { status: response.status(), xml: await response.text() };
}

/** A document as the browser's own parser reads it, with the texts of all elements of a name. */
function parsed(page: Page, xml: string, name: string) {
  return page.evaluate(
    ([source, name]) => {
      const tree = new DOMParser().parseFromString(source, 'application/xml');
      const { namespaceURI, localName } = tree.documentElement;
      return {
        error: tree.querySelector('parsererror')?.textContent,
        root: `${namespaceURI} ${localName}`,
        entries: [...tree.getElementsByTagName(name)].map(({ textContent }) => textContent),
      };
    },
    [xml, name] as const,
  );
}

/**
 * What of a feed is not as RFC 4287 wants it: what must stand in a feed and in an entry, once or at
 * all, ids that are whole addresses and stand once, dates, and links that do not repeat each other.
 */
function problemsOf(page: Page, xml: string): Promise<string[]> {
  return page.evaluate((source) => {
    const problems: string[] = [];
    const atom = 'http://www.w3.org/2005/Atom';
    const tree = new DOMParser().parseFromString(source, 'application/xml');
    const broken = tree.querySelector('parsererror')?.textContent;
    if (broken) return [broken];
    const feed = tree.documentElement;
    const known: Record<string, string[]> = {
      feed: ['id', 'title', 'subtitle', 'updated', 'author', 'link', 'entry'],
      entry: ['id', 'title', 'updated', 'published', 'author', 'link', 'summary'],
    };
    const children = (parent: Element, name: string) =>
      [...parent.children].filter(({ localName }) => localName === name);
    const ids = new Set<string>();
    const check = (element: Element) => {
      const kind = element.localName;
      for (const child of element.children) {
        if (child.namespaceURI !== atom || !known[kind]?.includes(child.localName))
          problems.push(`${kind}: ${child.localName} is no part of it`);
      }
      for (const name of ['id', 'title', 'updated']) {
        const found = children(element, name);
        if (found.length !== 1) problems.push(`${kind}: ${found.length} × ${name}`);
        if (!found[0]?.textContent.trim()) problems.push(`${kind}: an empty ${name}`);
      }
      for (const name of ['summary', 'published', 'subtitle'])
        if (children(element, name).length > 1) problems.push(`${kind}: more than one ${name}`);
      for (const { textContent } of children(element, 'id')) {
        if (!URL.canParse(textContent)) problems.push(`${kind}: ${textContent} is no address`);
        if (ids.has(textContent)) problems.push(`${kind}: ${textContent} is there twice`);
        ids.add(textContent);
      }
      for (const name of ['updated', 'published'])
        for (const { textContent } of children(element, name))
          if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textContent))
            problems.push(`${kind}: ${textContent} is no date`);
      const links = children(element, 'link').map((link) => [
        link.getAttribute('rel'),
        link.getAttribute('type'),
        link.getAttribute('href') ?? '',
      ]);
      for (const [, , href] of links)
        if (!URL.canParse(href ?? '')) problems.push(`${kind}: ${href} is no whole address`);
      const ways = links.map(([rel, type]) => `${rel} ${type}`);
      if (new Set(ways).size < ways.length) problems.push(`${kind}: a link is there twice`);
      if (!ways.some((way) => way.startsWith(kind === 'feed' ? 'self' : 'alternate')))
        problems.push(`${kind}: a link is missing`);
    };
    check(feed);
    const entries = children(feed, 'entry');
    for (const entry of entries) check(entry);
    const authors = children(feed, 'author').map((author) => children(author, 'name'));
    if (authors.length === 0 || authors.some((names) => !names[0]?.textContent))
      problems.push('feed: nobody wrote it');
    const dates = entries.map((entry) => children(entry, 'updated')[0]?.textContent ?? '');
    if (dates.join() !== dates.toSorted().toReversed().join()) problems.push('not newest first');
    if (children(feed, 'updated')[0]?.textContent !== dates[0])
      problems.push('feed: not updated with its newest entry');
    return problems;
  }, xml);
}
