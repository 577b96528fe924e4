import { expect, test } from 'vitest';
import { partsOfSearch, trafficByPart } from '../../../scripts/bench/search/traffic.ts';

const partOf = partsOfSearch(
  { languages: { en: { wasm: 'en' }, fr: { wasm: 'fr' }, ja: { wasm: null } } },
  'en',
);
const own = 'in en, with its results';

test('files of an index are of its language, the engine without stems of the one that needs it', () => {
  expect(partOf('/pagefind/pagefind.fr_3dfe637a2b.pf_meta')).toBe('index of fr');
  expect(partOf('/pagefind/index/fr_33ae03f.pf_index')).toBe('index of fr');
  expect(partOf('/pagefind/wasm.fr.pagefind')).toBe('index of fr');
  expect(partOf('/pagefind/agents.fr.json')).toBe('index of fr');
  expect(partOf('/pagefind/wasm.unknown.pagefind')).toBe('index of ja');
});

test('results of other languages are apart from their indexes', () => {
  expect(partOf('/pagefind/fragment/fr_33ae03f.pf_fragment')).toBe('results in other languages');
  expect(partOf('/pagefind/fragment/en_33ae03f.pf_fragment')).toBe(own);
});

test('what is of no language is paid for by that of the interface', () => {
  expect(partOf('/_astro/search.fr.js')).toBe(own);
  expect(partOf('/pagefind/pagefind-worker.js')).toBe(own);
  const sent = [
    { path: '/names.json', bytes: 5 },
    { path: '/pagefind/wasm.en.pagefind', bytes: 10 },
    { path: '/pagefind/wasm.fr.pagefind', bytes: 20 },
  ];
  expect(trafficByPart(sent, partOf)).toEqual(
    new Map([
      [own, 15],
      ['index of fr', 20],
    ]),
  );
});
