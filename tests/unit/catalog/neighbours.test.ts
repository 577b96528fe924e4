import { expect, test } from 'vitest';
import { findNeighbours } from '../../../src/catalog/neighbours.ts';
import { agent } from './knowing.ts';

test('neighbours stand in the same category, in the order of the catalog', () => {
  const agents = [
    agent({ slug: 'a', category: 'data' }),
    agent({ slug: 'b' }),
    agent({ slug: 'c', category: 'data' }),
    agent({ slug: 'd', category: 'data/sql' }),
    agent({ slug: 'e', category: 'data' }),
    agent({ slug: 'f' }),
  ];
  const found = [...findNeighbours(agents)].map(
    ([slug, { previous, next }]) => `${previous?.slug ?? '-'} ${slug} ${next?.slug ?? '-'}`,
  );
  expect(found.sort()).toEqual(['- a c', '- b f', '- d -', 'a c e', 'b f -', 'c e -']);
});

test('no agents have no neighbours', () => {
  expect(findNeighbours([]).size).toBe(0);
});
