import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../../scripts/launch-browser.ts';
import { hasGit, repositoryOf } from '../../unit/integrations/repository.ts';
import { published, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

/** Titles that would end what they stand in, or that have no way to be written there. */
const titles: Readonly<Record<string, string>> = {
  script: '</script><script>alert(1)</script><!-- x --!> <!--<script>',
  cdata: ']]> <![CDATA[ & &amp; &#0; &bogus;',
  controls: 'a\u0001b\u0008c\u000Bd\u000Ce\u001B[31mf\u007Fg\u0085h',
  separators: 'line\u2028and\u2029paragraph',
  turning: '\u202Eevil\u202C \u200F\u061C\u2067isolate\u2069 \u200E',
  noncharacters: '\uFEFFbom\uFFFE\uFFFF \u{1FFFE}\u{10FFFF}\uFDD0',
  long: 'L'.repeat(10_000),
  pairs: '👩‍👩‍👧‍👦'.repeat(300),
  quotes: '"\'`x` \\" \\u003c \\ud800 $(id) {0}',
  prototype: '__proto__',
};

const files = Object.fromEntries([
  ...Object.entries(titles).map(([name, title]) => [
    `agents/${name}.md`,
    `---\nname: ${name}\ndescription: ${JSON.stringify(title.slice(0, 4000))}\n---\n\n# ${title}\n\n## ${title}\n\n- **${title}**: ${title}\n`,
  ]),
  ['agents/halves.md', '---\nname: "half \\uD800"\ndescription: "\\uDC00 x \\uD83D"\n---\nText.\n'],
  ['agents/a ]]>&/b <c>/folder.md', '---\nname: folder\ndescription: d\n---\nText.\n'],
]);

/** Every string of a JSON document. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

/** What the data of a page says: each block of it, as HTML ends it. */
function dataOf(html: string): string[] {
  const blocks: string[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node && node.tagName === 'script') {
      const isData = node.attrs.some(({ value }) => value === 'application/ld+json');
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      if (isData) blocks.push(text);
      else expect(text).not.toMatch(/^alert/);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  parse(html).childNodes.forEach(visit);
  return blocks;
}

/** The titles of a document of XML by a parser that takes nothing else, or what is wrong with it. */
async function parseXml(texts: readonly string[]): Promise<(string[] | string)[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    return await page.evaluate((all) => {
      return all.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        const problem = parsed.querySelector('parsererror');
        if (problem) return problem.textContent ?? '';
        return Array.from(parsed.querySelectorAll('title'), (title) => title.textContent ?? '');
      });
    }, texts);
  } finally {
    await browser.close();
  }
}

test('whatever files say, strict parsers take all that programs read of a site', async () => {
  const folder = repositoryOf([{ day: 1, files }]);
  write(folder, files);
  const out = join(temporaryFolder(), 'site');
  const options = ['--site', 'https://agents.example', '--base', '/catalog'];
  const { code, stderr } = await vitrine([
    'build',
    join(folder, 'agents'),
    '--out',
    out,
    ...options,
  ]);
  expect(stderr).not.toMatch(/unhandled/i);
  expect(code).toBe(0);
  const read = (path: string): string =>
    new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(out, path)));
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(published(out)).toHaveLength(Object.keys(files).length);

  // What pages alone load is read by browsers, which take halves of pairs.
  const json = paths.filter(
    (path) => path.endsWith('.json') && !/^(?:browse|pagefind|names|words)\b/.test(path),
  );
  const data = paths.filter((path) => path.endsWith('.html')).flatMap((path) => dataOf(read(path)));
  expect(data.length).toBeGreaterThan(Object.keys(files).length);
  for (const text of [...json.map(read), ...data]) {
    const halved = stringsIn(JSON.parse(text)).filter((each) => !each.isWellFormed());
    expect(halved).toEqual([]);
  }

  const xml = paths.filter((path) => path.endsWith('.xml')).sort();
  expect(xml).toEqual([...(hasGit ? ['feed.xml'] : []), 'opensearch.xml', 'sitemap.xml']);
  const parsed = await parseXml(xml.map(read));
  for (const [index, found] of parsed.entries()) expect(found, xml[index]).toBeInstanceOf(Array);
  if (hasGit) expect(parsed[0]).toContain(titles.script);

  const lines = read('llms.txt').split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  expect(lines.filter((line) => line.startsWith('- ['))).toHaveLength(
    Object.keys(files).length + 2,
  );
});
