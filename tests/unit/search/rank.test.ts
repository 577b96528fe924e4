import { expect, test } from 'vitest';
import { type Evidence, rank } from '../../../src/search/rank.ts';

const nothing: Evidence = { name: 0, topic: 0, phrase: false, score: 0 };
const ranked = (evidence: Partial<Evidence>): number => rank({ ...nothing, ...evidence });

test('the name comes first, then the expertise, then the text', () => {
  const order = [
    ranked({ name: 1 }),
    ranked({ name: 0.9, topic: 1, phrase: true, score: 1000 }),
    ranked({ name: 0.9 }),
    ranked({ topic: 1 }),
    ranked({ phrase: true, score: 1000 }),
    ranked({ score: 1000 }),
    ranked({ score: 1 }),
  ];
  expect(order.toSorted((a, b) => b - a)).toEqual(order);
});

test('of two that know a topic, the one that has it in its name is first', () => {
  expect(ranked({ topic: 1, name: 0.45 })).toBeGreaterThan(ranked({ topic: 1, score: 1000 }));
});
