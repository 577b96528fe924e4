import { expect, test } from 'vitest';
import { orderByCentre } from '../../../src/catalog/centre-order.ts';
import { mapExpertise } from '../../../src/catalog/expertise-map.ts';
import { indexTopics } from '../../../src/catalog/topic-index.ts';
import { agent, ignorant, type Known, knowing } from './knowing.ts';

const map = (...agents: Known[]) => mapExpertise(agents, indexTopics(agents));
const drawn = (...agents: Known[]) => {
  const { columns, rows } = map(...agents);
  return [
    columns.map(({ slug }) => slug).join(' '),
    ...rows.map(({ slug, cells }) => `${cells.map((cell) => (cell ? '#' : '.')).join('')} ${slug}`),
  ];
};

test.each([
  ['no agents', []],
  ['agents that know nothing', ignorant(3)],
])('of %s there is nothing to draw', (_, agents) => {
  expect(map(...agents)).toEqual({ columns: [], rows: [] });
});

test('of one agent it is one row', () => {
  expect(map(knowing('a', 'Redis', 'C++'))).toEqual({
    columns: [
      { key: 'cpp', slug: 'cpp', label: 'C++' },
      { key: 'redis', slug: 'redis', label: 'Redis' },
    ],
    rows: [{ slug: 'a', label: 'a', cells: [true, true] }],
  });
});

test('agents that know the same stand side by side', () => {
  expect(
    drawn(
      knowing('ops-1', 'Docker', 'Linux'),
      knowing('web-1', 'CSS', 'HTML'),
      knowing('ops-2', 'Docker', 'Linux', 'Bash'),
      knowing('web-2', 'CSS', 'HTML', 'SVG'),
    ),
  ).toEqual([
    'css html svg docker linux bash',
    '##.... web-1',
    '###... web-2',
    '...##. ops-1',
    '...### ops-2',
  ]);
});

test('what several agents share comes before what one knows alone', () => {
  const own = Array.from({ length: 30 }, (_, index) => `Own${index}x`);
  const { columns } = map(knowing('a', ...own, 'Redis'), knowing('b', 'Redis', 'Kafka'));
  expect(columns).toHaveLength(12);
  expect(columns.map(({ key }) => key)).toContain('redis');
});

test('a picture has at most 40 agents and 40 topics, none of them empty', () => {
  const labels = Array.from({ length: 60 }, (_, index) => `Topic${index}x`);
  const agents = Array.from({ length: 60 }, (_, index) =>
    knowing(
      `agent-${index}`,
      ...labels.filter((_, at) => (at * index) % 7 < 3 || at === index),
      `Own${index}x`,
    ),
  );
  const { columns, rows } = map(...agents);
  expect([columns.length, rows.length]).toEqual([40, 40]);
  expect(rows.every(({ cells }) => cells.length === 40 && cells.includes(true))).toBe(true);
  expect(columns.every((_, at) => rows.some(({ cells }) => cells[at]))).toBe(true);
});

test('agents whose rows look alike are shown as well, where there is room', () => {
  const own = Array.from({ length: 12 }, (_, index) => `Own${index}x`);
  const agents = own.map((label) => knowing(label, 'Redis', ...own.slice(0, 6), `${label}-only`));
  expect(map(...agents).rows).toHaveLength(12);
});

test('every category has its place among the agents', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    agent({
      ...knowing('', 'Redis', 'Kafka', 'CSS', `Own${index}x`, ...(index % 2 ? ['Rust'] : ['Go']))
        .agent,
      slug: `data-${index}`,
      title: `Data ${index}`,
      category: 'data',
    }),
  );
  const one = agent({ ...knowing('', 'Redis').agent, slug: 'lone', category: 'web' });
  expect(map(...many, one).rows.map(({ slug }) => slug)).toContain('lone');
});

test('copies, and agents of one title, have one row', () => {
  const { rows } = map(
    knowing('a', 'Redis', 'Kafka'),
    knowing('b', 'Kafka', 'Redis'),
    agent({ ...knowing('', 'Redis', 'CSS').agent, slug: 'c', title: 'Same' }),
    agent({ ...knowing('', 'Redis', 'Kafka', 'CSS').agent, slug: 'd', title: 'Same' }),
  );
  expect(rows.map(({ slug }) => slug).sort()).toEqual(['a', 'd']);
});

test('the picture does not depend on the order of the agents', () => {
  const agents = Array.from({ length: 20 }, (_, index) =>
    knowing(`agent-${index}`, `Topic${index % 5}x`, `Topic${index % 3}y`, `Topic${index % 7}z`),
  );
  expect(map(...agents.toReversed())).toEqual(map(...agents));
});

test('clusters come together, and empty lines stand last', () => {
  const cells = ['#.#.', '.#.#', '....', '#.#.', '.#.#'].map((row) =>
    [...row].map((cell) => cell === '#'),
  );
  expect(orderByCentre(cells)).toEqual({ rows: [0, 3, 1, 4, 2], columns: [0, 2, 1, 3] });
  expect(orderByCentre([])).toEqual({ rows: [], columns: [] });
});
