import { expect, test } from 'vitest';
import { packValues, unpackValues } from '../../../src/browse/browse-index.ts';

test('values are the same after their journey', () => {
  const values = [
    { value: 'Bash', label: 'Bash', agents: [3, 4, 9, 1000] },
    { value: 'fr', label: 'French', agents: [0] },
    { value: '', label: 'Without a category', agents: [] },
  ];
  const packed = packValues(values);
  expect(packed[0]).toEqual(['Bash', '', [3, 1, 5, 991]]);
  const unpacked = unpackValues(JSON.parse(JSON.stringify(packed)));
  expect(unpacked.map((value) => ({ ...value, agents: Array.from(value.agents) }))).toEqual(values);
});
