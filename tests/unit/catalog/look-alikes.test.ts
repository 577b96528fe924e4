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

test.each([
  ['of Han characters', (index: number) => `reviewer-${String.fromCodePoint(0x4e00 + index)}`],
  [
    'with invisible characters',
    (index: number) => `reviewer${'\u200b'.repeat(index % 500)}${index}`,
  ],
  ['that end alike', (index: number) => `${index}-${'reviewer-'.repeat(7)}`],
])('among ten thousand names %s, two that look alike are found', (_, nameOf) => {
  const { agent } = named('a.md', 'reviewer');
  const names = [
    ...Array.from({ length: 10_000 }, (_, index) => nameOf(index)),
    'tester',
    'testre',
  ];
  const found = findLookAlikes(
    names.map((name, index) => ({ ...agent, path: `${index}.md`, name })),
  );
  const files = found.map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(['10000.md', '10001.md']));
  // Some Han characters are drawn alike.
  expect(files.length).toBeLessThan(100);
});
