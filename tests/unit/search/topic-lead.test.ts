import { expect, test } from 'vitest';
import {
  largestShare,
  leadShape,
  shareOfTopic,
  topicLead,
} from '../../../src/search/topic-lead.ts';

const lead = topicLead(['API design patterns', 'Redis', 'Caching & queues', 'API design', 'Redis']);
const words = lead.text.split(' ');
const shape = leadShape([...words, 'Backend', '·', 'expert'], lead.topics);
const place = (word: string): number => words.indexOf(word);

test('a lead has every topic once, those of fewest words first, and no sign alone', () => {
  expect(lead).toEqual({
    text: 'Redis · API design · Caching queues · API design patterns ·',
    topics: 4,
  });
  expect(topicLead(['·', '&', ''])).toEqual({ text: '', topics: 0 });
});

test('its shape counts topics by their words, and what follows the lead is none', () => {
  expect(shape).toEqual([1, 2, 1]);
  expect(leadShape(['Backend', '·'], 0)).toEqual([]);
});

test('a lead that its index splits otherwise has the shape that the index sees', () => {
  const split = ['機械', '学習', '·', '設計', '·', '本文'];
  expect(leadShape(split, 2)).toEqual([1, 1]);
});

test('a phrase is a whole topic, a part of one, or none', () => {
  expect(shareOfTopic(shape, place('Redis'), 1)).toBe(1);
  expect(shareOfTopic(shape, place('API'), 2)).toBe(1);
  expect(shareOfTopic(shape, place('design'), 1)).toBe(0.5);
  expect(shareOfTopic(shape, place('patterns'), 1)).toBeCloseTo(1 / 3);
  expect(shareOfTopic(shape, words.length, 1)).toBe(0);
  expect(shareOfTopic([], 0, 1)).toBe(0);
});

test('words in any order count where one topic holds them all', () => {
  const [caching, queues] = [place('Caching'), place('queues')];
  expect(largestShare(shape, [caching, queues], 2)).toBe(1);
  expect(largestShare(shape, [place('Redis'), place('API')], 2)).toBe(0);
  expect(largestShare(shape, [place('API')], 1)).toBe(0.5);
  expect(largestShare(shape, [words.length, words.length + 1], 2)).toBe(0);
  expect(largestShare(shape, [], 1)).toBe(0);
});
