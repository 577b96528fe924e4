import { expect, test } from 'vitest';
import { isPackedSearchMap, packSearchMap, readSearchMap } from '../../../src/search/search-map.ts';

const agents = [
  { id: 'fr_aab1c2d', agent: 7, lead: [2, 1] },
  { id: 'fr_aab9e2d', agent: 3, lead: [] },
  { id: 'fr_c0ffee1', agent: 12, lead: [0, 4] },
];

test('a map that has travelled leads from a result to its agent', () => {
  const packed: unknown = JSON.parse(JSON.stringify(packSearchMap('fr', agents)));
  if (!isPackedSearchMap(packed)) throw new Error('It is none.');
  const agentOf = readSearchMap(packed);
  for (const { id, ...rest } of agents) expect(agentOf(id)).toEqual(rest);
  expect(agentOf('fr_fffffff')).toBeUndefined();
});

test('ids are as short as tells them apart', () => {
  expect(packSearchMap('fr', agents).ids).toBe('aab9aab1c0ff');
  expect(packSearchMap('fr', agents.slice(2)).ids).toBe('c');
});

test('a language without agents makes an empty map', () => {
  expect(readSearchMap(packSearchMap('fr', []))('fr_aab1c2d')).toBeUndefined();
});

test('nothing else is taken for a map', () => {
  for (const other of [null, [], 'ids', { ids: '' }]) expect(isPackedSearchMap(other)).toBe(false);
});
