import { expect, test } from 'vitest';
import { type FolderCount, labelCategories } from '../../../src/browse/category-labels.ts';

function labelsOf(folders: Record<string, [own: number, below: number]>): [string, string][] {
  const counts = Object.entries(folders).map(([path, [own, below]]): [string, FolderCount] => [
    path,
    { own, below },
  ]);
  return [...labelCategories(new Map(counts))];
}

test('a folder in another is labelled with both', () => {
  expect(labelsOf({ data: [1, 3], 'data/sql': [2, 2] })).toEqual([
    ['data', 'data'],
    ['data/sql', 'data / sql'],
  ]);
});

test('a folder that holds only folders is left out, and out of the labels', () => {
  const folders: Record<string, [number, number]> = {
    data: [0, 3],
    'data/all': [0, 3],
    'data/all/sql': [2, 2],
    'data/all/ml': [1, 1],
  };
  expect(labelsOf(folders)).toEqual([
    ['data', 'data'],
    ['data/all/ml', 'data / ml'],
    ['data/all/sql', 'data / sql'],
  ]);
});

test('a folder that holds all that the one above it holds is left out', () => {
  expect(labelsOf({ data: [0, 3], 'data/agents': [3, 3] })).toEqual([['data', 'data']]);
});
