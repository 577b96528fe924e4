import { expect, test } from 'vitest';
import { openSearchXml, searchName } from '../../../src/layouts/open-search.ts';

const site = {
  title: 'Vitrine',
  description: 'AI agents, ready to read.',
  language: 'en',
  catalog: 'https://example.com/catalog/',
  image: 'https://example.com/catalog/icon.svg',
};

/** What stands in an element of the description, as it is written. */
function written(name: string, changes: Partial<typeof site>): string {
  const xml = openSearchXml({ ...site, ...changes });
  const [, content = ''] = new RegExp(`<${name}(?: [^>]*)?>(.*)</${name}>`, 's').exec(xml) ?? [];
  return content;
}

test('a browser learns whose search it is, and where', () => {
  expect(openSearchXml(site)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Vitrine</ShortName>
  <LongName>Vitrine</LongName>
  <Description>AI agents, ready to read.</Description>
  <Url type="text/html" template="https://example.com/catalog/?q={searchTerms}"/>
  <Image width="16" height="16" type="image/svg+xml">https://example.com/catalog/icon.svg</Image>
  <Language>en</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`);
});

test.each([
  ['Vitrine', 'Vitrine'],
  ['Sixteen letters.', 'Sixteen letters.'],
  ['And so on …', 'And so on …'],
  ['Catalogue des agents', 'Catalogue des…'],
  ['Agents – the whole house', 'Agents – the…'],
  ['Agents, tools, and what they do', 'Agents, tools…'],
  ['Agentenverzeichnisse', 'Agentenverzeich…'],
  ['An Agentenverzeichnis', 'An Agentenverze…'],
  ['🏗️🏗️🏗️🏗️🏗️🏗️🏗️', '🏗️🏗️🏗️🏗️🏗️…'],
  ['平台团队的人工智能代理目录与工具一览', '平台团队的人工智能代理目录与工…'],
])('%s is called %s', (title, name) => {
  expect(searchName(title)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(16);
});

test('names and description are cut to what the format allows', () => {
  const long = 'word '.repeat(1_000);
  expect(written('ShortName', { title: long })).toBe('word word word…');
  expect(written('LongName', { title: long })).toBe(`${'word '.repeat(9).trim()}…`);
  expect(written('Description', { description: long }).length).toBe(1024);
});

test('markup and what XML cannot hold is text, or left out', () => {
  const title = '<b>&"\'\ud800\uffff\u0000\n]]>';
  expect(written('ShortName', { title })).toBe('&lt;b&gt;&amp;&quot;&#39;\ufffd ]]&gt;');
  expect(written('Description', { description: '</Description><x>' })).toBe(
    '&lt;/Description&gt;&lt;x&gt;',
  );
  expect(openSearchXml({ ...site, catalog: 'https://example.com/a&"b/' })).toContain(
    'template="https://example.com/a&amp;&quot;b/?q={searchTerms}"',
  );
});
