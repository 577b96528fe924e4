import { expect, test } from 'vitest';
import { groupByKnowers } from '../../../../src/client/compare/topic-groups.ts';
import type { AgentDocument } from '../../../../src/export/agent-document.ts';
import { topic } from '../../catalog/knowing.ts';

function knowing(...labels: string[]): Pick<AgentDocument, 'expertise'> {
  const items = labels.map((label) => ({ text: label, topics: [topic(label)] }));
  return { expertise: [{ title: null, topics: [], items }] };
}

test('topics are sorted by who knows them', () => {
  const groups = groupByKnowers([
    knowing('Kafka', 'Redis', 'Rust'),
    knowing('kafka', 'Redis'),
    knowing('KAFKA', 'Elixir'),
  ]);
  expect(groups).toEqual({
    all: ['Kafka'],
    some: [{ label: 'Redis', known: [true, true, false] }],
    only: [['Rust'], [], ['Elixir']],
  });
});

test('of what some know, that which most know goes first', () => {
  const groups = groupByKnowers([
    knowing('Redis', 'Kafka'),
    knowing('Redis', 'Kafka'),
    knowing('Kafka'),
    knowing(),
  ]);
  expect(groups.some.map(({ label }) => label)).toEqual(['Kafka', 'Redis']);
});

test('two agents share with each other, or not at all', () => {
  expect(groupByKnowers([knowing('Redis'), knowing('Redis', 'Rust')])).toEqual({
    all: ['Redis'],
    some: [],
    only: [[], ['Rust']],
  });
});

test('what one agent alone knows is shared with none', () => {
  expect(groupByKnowers([knowing('Redis')])).toEqual({ all: [], some: [], only: [['Redis']] });
});

test('a topic that a title names counts as well', () => {
  const titled = { expertise: [{ title: 'Redis', topics: [topic('Redis')], items: [] }] };
  expect(groupByKnowers([titled, knowing('Redis')]).all).toEqual(['Redis']);
});
