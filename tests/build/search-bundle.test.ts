import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { isPackedSearchMap, readSearchMap } from '../../src/search/search-map.ts';
import { isPackedVocabulary, unpackVocabulary } from '../../src/search/vocabulary.ts';
import { published } from './agents.ts';
import { temporaryFolder, vitrine } from './vitrine.ts';

const sites: string[] = [];

// What is kept of an index belongs to its folder: in a new one nothing is.
beforeAll(async () => {
  for (const _ of ['one', 'other']) {
    const folder = temporaryFolder();
    cpSync('tests/fixtures', join(folder, 'agents'), { recursive: true });
    const out = join(folder, 'site');
    expect((await vitrine(['build', join(folder, 'agents'), '--out', out])).code).toBe(0);
    sites.push(out);
  }
});

function bundle(site = 0): string {
  return join(sites[site] ?? '', 'pagefind');
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(bundle(), path), 'utf8'));
}

test('two builds of the same agents make the same search index, byte for byte', () => {
  const [one, other] = [bundle(0), bundle(1)];
  expect(filesOf(one)).toEqual(filesOf(other));
  expect(filesOf(one).length).toBeGreaterThan(20);
  const differing = filesOf(one).filter(
    (file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))),
  );
  expect(differing).toEqual([]);
});

test('each language has an index, and a map from its results to every agent', () => {
  const entry = json('pagefind-entry.json');
  expect(entry).toHaveProperty('languages');
  const languages = Object.keys(Object(entry).languages);
  expect(languages).toHaveLength(5);
  expect(languages).toEqual(expect.arrayContaining(['en', 'fr']));
  const results = filesOf(join(bundle(), 'fragment')).map((file) => basename(file, '.pf_fragment'));
  const agents = languages.flatMap((language) => {
    const map = json(`agents.${language}.json`);
    if (!isPackedSearchMap(map)) throw new Error(`There is no map of “${language}”.`);
    const agentOf = readSearchMap(map);
    const ids = results.filter((id) => id.startsWith(`${language}_`));
    return ids.map((id) => agentOf(id)?.agent);
  });
  const count = published(sites[0] ?? '').length;
  expect(agents.sort((a, b) => Number(a) - Number(b))).toEqual(
    Array.from({ length: count }).keys().toArray(),
  );
});

test('the words that typing errors are mended by are those of names and topics', () => {
  const packed = json('words.json');
  if (!isPackedVocabulary(packed)) throw new Error('There are no words.');
  const words = unpackVocabulary(packed).map(({ word }) => word);
  expect(words).toEqual(
    expect.arrayContaining(['signaller', 'mender', 'échappements', 'PostgreSQL']),
  );
  // It stands in a text only.
  expect(words).not.toContain('horizon');
});

test('the topics that are suggested have pages', () => {
  const topics = json('topics.json');
  expect(topics).toContainEqual(['lantern-codes', 'Lantern codes']);
  for (const [slug] of Array.isArray(topics) ? topics : []) {
    expect(existsSync(join(sites[0] ?? '', 'expertise', String(slug), 'index.html')), slug).toBe(
      true,
    );
  }
});
