import { describe, expect, test } from 'vitest';
import {
  findTextBreach,
  findTreeBreach,
  markdownBounds,
} from '../../../../src/agent/body/bounds.ts';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';

const { containers, lines, marks, nodes, items } = markdownBounds;

describe('a text within the bounds', () => {
  test.each([
    ['nothing', ''],
    ['as many quotes in one another as are allowed', `${'>'.repeat(containers)} a`],
    ['a long rule of dashes', '- '.repeat(200)],
    ['a long rule of asterisks', `\t${'* '.repeat(200)}`],
    ['a row of conflict marks', `${'<'.repeat(500)} a ${'='.repeat(500)}`],
    ['blank lines', '\n'.repeat(100_000)],
    ['one long line of words', 'word '.repeat(40_000)],
    ['as many lines as are allowed', 'a\n'.repeat(lines)],
    ['paragraphs of much markup', '**a** `b` [c](d)\n\n'.repeat(4_000)],
  ])('is one of %s', (_, text) => {
    expect(findTextBreach(text)).toBeUndefined();
  });
});

describe('a text crosses a bound with', () => {
  test.each([
    ['quotes in one another', `a\n\n${'>'.repeat(containers + 1)} a`, 2],
    ['lists in one another', `${'- '.repeat(containers + 1)}a`, 0],
    ['quotes and ordered lists in one another', `${'> 1) '.repeat(containers)}a`, 0],
    ['lists that deepen line by line', deepening(60, '\n'), containers],
    ['lists that deepen by tabs', deepening(60, '\n', '\t'), containers],
    [
      'lists that deepen after a lazy line',
      `${deepening(30, '\n')}2. x\n${deepening(60, '\n')}`,
      70,
    ],
    ['lines', 'a\n'.repeat(lines + 1), lines],
    ['markup in a paragraph', '_a'.repeat(10_000), 0],
    ['markup in all', 'a *b* `c`\n\n'.repeat(marks / 4 + 1), marks / 2],
    ['cells of a table', '|'.repeat(marks + 1), 0],
    ['addresses', 'www.a '.repeat(10_000), 0],
    ['entities behind a long text', `a\n${'b'.repeat(250_000)}${'&amp;'.repeat(200)}`, 1],
    ['Windows line breaks inside of a paragraph', '_a _b\r\n'.repeat(4_000), 2_000],
  ])('too many %s', (_, text, line) => {
    expect(findTextBreach(text)).toBe(line);
  });

  test('too many lists that deepen, each behind a carriage return, which is no line of an editor', () => {
    expect(findTextBreach(deepening(60, '\r'))).toBe(0);
  });

  test('marks that are not counted where they are a run', () => {
    expect(findTextBreach(`${'_'.repeat(100_000)} ${'~'.repeat(100_000)}`)).toBeUndefined();
  });
});

describe('a tree', () => {
  test('within the bounds has no breach', () => {
    expect(findTreeBreach(parseMarkdown('# a\n\n- b\n  - c *d*'))).toBeUndefined();
  });

  test('of too many nodes breaks off at the line of the first beyond', () => {
    const paragraphs = parseMarkdown('a\n\n'.repeat(nodes / 2 + 1));
    expect(findTreeBreach(paragraphs)).toBe(nodes - 2);
  });

  test('that is too deep breaks off where it is', () => {
    const text = `a\n\n${'**a '.repeat(120)}${' b**'.repeat(120)}`;
    expect(findTextBreach(text)).toBeUndefined();
    expect(findTreeBreach(parseMarkdown(text))).toBe(2);
  });

  test('with a list of too many items breaks off at the list', () => {
    expect(findTreeBreach(parseMarkdown(`a\n\n${'- a\n'.repeat(items)}`))).toBeUndefined();
    expect(findTreeBreach(parseMarkdown(`a\n\n${'- a\n'.repeat(items + 1)}`))).toBe(2);
  });

  test('that was not parsed begins at its first line', () => {
    const children = Array.from({ length: nodes }, () => ({ type: 'thematicBreak' as const }));
    expect(findTreeBreach({ type: 'root', children })).toBe(0);
  });
});

function deepening(levels: number, lineBreak: string, indent = '  '): string {
  return Array.from(
    { length: levels },
    (_, level) => `${indent.repeat(level)}- a${lineBreak}`,
  ).join('');
}
