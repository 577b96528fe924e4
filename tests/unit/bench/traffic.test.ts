import { expect, test } from 'vitest';
import { languagesOfFiles, trafficByLanguage } from '../../../scripts/bench/search/traffic.ts';

const languageOf = languagesOfFiles({
  languages: { en: { wasm: 'en' }, fr: { wasm: 'fr' }, ja: { wasm: null } },
});

test('files of an index are of its language, the engine without stems of the one that needs it', () => {
  expect(languageOf('/pagefind/pagefind.fr_3dfe637a2b.pf_meta')).toBe('fr');
  expect(languageOf('/pagefind/index/fr_33ae03f.pf_index')).toBe('fr');
  expect(languageOf('/pagefind/wasm.fr.pagefind')).toBe('fr');
  expect(languageOf('/pagefind/agents.fr.json')).toBe('fr');
  expect(languageOf('/pagefind/wasm.unknown.pagefind')).toBe('ja');
  expect(languageOf('/pagefind/pagefind-worker.js')).toBeUndefined();
  expect(languageOf('/_astro/search.fr.js')).toBeUndefined();
});

test('what is of no language is paid for by that of the interface', () => {
  const sent = [
    { path: '/names.json', bytes: 5 },
    { path: '/pagefind/wasm.en.pagefind', bytes: 10 },
    { path: '/pagefind/wasm.fr.pagefind', bytes: 20 },
  ];
  expect(trafficByLanguage(sent, languageOf, 'en')).toEqual(
    new Map([
      ['en', 15],
      ['fr', 20],
    ]),
  );
});
