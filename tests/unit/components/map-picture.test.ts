import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { ExpertiseMap } from '../../../src/catalog/expertise-map.ts';
import { drawMap } from '../../../src/components/map-picture.ts';

const column = (label: string) => ({ key: label, slug: label, label });
const map: ExpertiseMap = {
  columns: [column('Redis'), column('Kafka'), column('CSS')],
  rows: [
    { slug: 'a', label: 'Ada', cells: [true, false, true] },
    { slug: 'b', label: 'Bob', cells: [false, true, false] },
  ],
};
const labelOf = (label: string) =>
  drawMap({ columns: [], rows: [{ slug: 'a', label, cells: [] }] }).rows[0]?.text ?? '';

test('there is a dot where an agent covers a topic, in the row and column of their labels', () => {
  const { rows, columns, dots } = drawMap(map);
  const named = dots.map(({ x, y }) => [
    rows.find((row) => row.y === y)?.text,
    columns.find((each) => each.x === x)?.text,
  ]);
  expect(named).toEqual([
    ['Ada', 'Redis'],
    ['Ada', 'CSS'],
    ['Bob', 'Kafka'],
  ]);
});

test('everything lies inside the picture, and there is a rule for each row and column', () => {
  const { width, height, rows, columns, dots, rules } = drawMap(map);
  for (const { x, y } of [...rows, ...columns, ...dots]) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
  expect(rules.match(/M/g)).toHaveLength(map.rows.length + map.columns.length);
});

test('an empty map has labels and dots for nothing', () => {
  expect(drawMap({ rows: [], columns: [] })).toMatchObject({ rows: [], columns: [], dots: [] });
});

test('a label is cut where it would leave its place, wide letters and emoji included', () => {
  expect(labelOf('A'.repeat(28))).toBe('A'.repeat(28));
  for (const label of [
    'A'.repeat(10_000),
    '数据库'.repeat(20),
    '👩🏽‍🚀'.repeat(40),
    'a b '.repeat(30),
  ]) {
    const shown = labelOf(label);
    expect(shown).toMatch(/\S…$/);
    expect(stringWidth(shown)).toBeLessThanOrEqual(28);
    expect(stringWidth(shown)).toBeGreaterThan(20);
    expect(shown.isWellFormed()).toBe(true);
  }
});

test('a label cannot turn the picture around', () => {
  expect(labelOf('Ada\u202E\n\u2066Lovelace')).toBe('Ada Lovelace');
});
