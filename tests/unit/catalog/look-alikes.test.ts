import { describe, expect, test } from 'vitest';
import { findLookAlikes } from '../../../src/catalog/look-alikes.ts';
import { catalogOf, named } from './agents.ts';

function lookAlikes(...names: string[]) {
  return catalogOf(...names.map((name, index) => named(`${index}.md`, name))).diagnostics.filter(
    ({ code }) => code === 'name-look-alike',
  );
}

describe('names are hard to tell apart', () => {
  test.each([
    ['a letter less', 'code-reviewer', 'code-reviwer'],
    ['a letter more', 'test-engineer', 'tests-engineer'],
    ['another letter', 'data-analyst', 'data-analist'],
    ['two letters that changed places', 'code-reviewer', 'code-reveiwer'],
    ['no hyphen', 'code-reviewer', 'codereviewer'],
    ['a space for a hyphen', 'code-reviewer', 'Code Reviewer'],
    ['a Cyrillic letter', 'code-reviewer', 'сode-reviewer'],
    ['several Greek letters', 'go-pro', 'gο-prο'],
    ['a character without width', 'go-pro', 'go\u200b-pro'],
    ['letters that look like one', 'modern', 'modem'],
    ['a digit for a letter', 'go-pro-l', 'go-pro-1'],
  ])('with %s', (_, one, other) => {
    expect(lookAlikes(one, other).map(({ file, line }) => `${file}:${line}`)).toEqual([
      '0.md:2',
      '1.md:2',
    ]);
  });

  test('and each warning names the other, and the letters that no eye can tell apart', () => {
    const [first] = lookAlikes('code-reviewer', 'сode-reviewer');
    expect(first?.message).toMatch(/: “сode-reviewer” of 1\.md, which differs in U\+0441\.$/);
    const [second] = lookAlikes('code-reviewer', 'code-reviewr');
    expect(second?.message).toMatch(/: “code-reviewr” of 1\.md\.$/);
  });

  test('and only three of many others are named', () => {
    const [first] = lookAlikes(
      ...['', 'с', 'сo', 'соd'].map((start) => `${start}code`),
      'сode',
      'cоde',
      'соde',
      'соdе',
      'code',
    );
    expect(first?.message.match(/ of \d/g)?.length).toBeLessThanOrEqual(3);
  });
});

describe('names are told apart', () => {
  test.each([
    ['numbers', 'agent-1', 'agent-2'],
    ['a number more', 'python-expert', 'python3-expert'],
    ['a sign', 'c-developer', 'c#-developer'],
    ['signs', 'c', 'c++'],
    ['a short word', 'ui-designer', 'ux-designer'],
    ['a word', 'frontend-expert', 'backend-expert'],
    ['two letters', 'code-reviewer', 'code-rewiever'],
    ['a Chinese word', '前端开发专家', '后端开发专家'],
    ['short words', 'java', 'lava'],
  ])('by %s', (_, one, other) => {
    expect(lookAlikes(one, other)).toEqual([]);
  });

  test('where they are a series', () => {
    expect(lookAlikes(...Array.from('abcdefghijkm', (letter) => `reviewer-${letter}`))).toEqual([]);
    expect(lookAlikes(...Array.from('abcdefghijkm', (letter) => `reviewer${letter}`))).toEqual([]);
  });

  test('where they are the same, which is another matter', () => {
    expect(lookAlikes('reviewer', 'Reviewer')).toEqual([]);
  });

  test('by one letter, where they are longer than any name of people’s making', () => {
    expect(lookAlikes('a'.repeat(200), `${'a'.repeat(199)}b`)).toEqual([]);
  });
});

test('ten thousand names are compared, whatever they are', () => {
  const { agent } = named('a.md', 'reviewer');
  const compare = (nameOf: (index: number) => string) =>
    findLookAlikes(
      Array.from({ length: 10_000 }, (_, index) => ({
        ...agent,
        path: `${index}.md`,
        name: nameOf(index),
      })),
    );
  const han = compare((index) => `reviewer-${String.fromCodePoint(0x4e00 + index)}`);
  // Some Han characters are drawn alike.
  expect(han.length).toBeLessThan(100);
  expect(compare((index) => `reviewer${'\u200b'.repeat(index % 500)}${index}`)).toEqual([]);
  expect(compare((index) => `${index}-${'reviewer-'.repeat(7)}`)).toEqual([]);
});
