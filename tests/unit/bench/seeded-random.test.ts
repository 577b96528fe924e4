import { expect, test } from 'vitest';
import { sample, seededRandom } from '../../../scripts/bench/search/seeded-random.ts';

const numbers = Array.from({ length: 20 }, (_, at) => at);

test('a sample has no value twice, and is the same for the same seed', () => {
  const taken = sample(numbers, 10, seededRandom(1));
  expect(new Set(taken).size).toBe(10);
  expect(sample(numbers, 10, seededRandom(1))).toEqual(taken);
  expect(sample(numbers, 10, seededRandom(2))).not.toEqual(taken);
});

test('a sample of more than there is has all', () => {
  expect(sample(numbers, 30, seededRandom(1)).sort((a, b) => a - b)).toEqual(numbers);
});

test('each value is as likely as any other', () => {
  const random = seededRandom(1);
  const counts = new Map<number, number>();
  for (let round = 0; round < 2_000; round += 1) {
    for (const value of sample(numbers, 5, random)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  // 500 are expected of each, with a standard deviation of 19.
  for (const value of numbers) expect(Math.abs((counts.get(value) ?? 0) - 500)).toBeLessThan(100);
});
