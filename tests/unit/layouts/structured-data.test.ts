import { expect, test } from 'vitest';
import { sha256 } from '../../../src/export/sha256.ts';
import { scriptJson } from '../../../src/layouts/script-json.ts';
import { agentThings, catalogThings, trailThing } from '../../../src/layouts/structured-data.ts';
import { catalogOf } from '../catalog/agents.ts';
import { dated } from '../export/dated.ts';

const place = { origin: 'https://example.com', base: '/catalog/' };
const trail = [{ name: 'Vitrine', href: '/catalog/' }, { name: 'Writer' }];

/** The agent of a file, as it is published. */
function publishedOf(...file: Parameters<typeof dated>) {
  const [entry] = catalogOf(dated(...file)).agents;
  if (!entry) throw new Error('There is no agent.');
  return entry;
}

test('an agent is source code, with its file, its dates and the way to it', () => {
  const entry = publishedOf('writer', [3, 7], {
    title: 'Writer',
    body: '\n## Expertise\n\n### Manuals\n\n- Style\n\n### Guides\n\n- Order\n',
  });
  expect(JSON.parse(scriptJson(agentThings(entry, trail, place)))).toEqual([
    {
      '@type': 'SoftwareSourceCode',
      '@id': 'https://example.com/catalog/agents/writer/',
      url: 'https://example.com/catalog/agents/writer/',
      name: 'Writer',
      description: 'Helps with writer.',
      inLanguage: 'en',
      programmingLanguage: 'Markdown',
      keywords: ['Manuals', 'Guides'],
      dateCreated: '2026-01-03T00:00:00Z',
      dateModified: '2026-01-07T00:00:00Z',
      isPartOf: { '@type': 'CollectionPage', '@id': 'https://example.com/catalog/' },
      encoding: {
        '@type': 'MediaObject',
        contentUrl: 'https://example.com/catalog/agents/writer.md',
        encodingFormat: 'text/markdown',
        contentSize: `${entry.bytes.length} B`,
        sha256: sha256(entry.bytes),
      },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'Vitrine',
          item: 'https://example.com/catalog/',
        },
        { '@type': 'ListItem', position: 2, name: 'Writer' },
      ],
    },
  ]);
});

test('what is not known of an agent is not said', () => {
  const [code] = agentThings(publishedOf('writer'), trail, place);
  const keys = Object.keys(JSON.parse(scriptJson(code)));
  for (const key of ['keywords', 'dateCreated', 'dateModified']) expect(keys).not.toContain(key);
});

test('a page of the catalog lists the first agents of those that it shows', () => {
  const { agents } = catalogOf(...Array.from({ length: 60 }, (_, index) => dated(`a${index}`)));
  const [page] = catalogThings(
    {
      title: 'Vitrine · page 2',
      description: 'Agents.',
      language: 'en',
      path: 'page/2/',
      total: 1300,
      first: 301,
      agents,
    },
    place,
  );
  expect(page).toMatchObject({
    '@type': 'CollectionPage',
    url: 'https://example.com/catalog/page/2/',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: 1300,
      itemListElement: { length: 50 },
    },
  });
  expect(JSON.stringify(page)).toContain(
    '{"@type":"ListItem","position":301,"url":"https://example.com/catalog/agents/a0/"}',
  );
});

test('no name ends the element that the data stands in, or turns what follows', () => {
  const name = '</script><!--<script>"\n\u202E\u2028';
  const json = scriptJson(trailThing([{ name }], place));
  expect(json).not.toContain('<');
  expect(JSON.parse(json).itemListElement[0].name).toBe('</script><!--<script>"');
});
