import { describe, expect, test } from 'vitest';
import type { Field } from '../../../../src/agent/agent.ts';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { readTitle, type Title } from '../../../../src/agent/body/title.ts';

const emoji = (value: unknown): Field[] => [
  { key: 'emoji', value, line: 2, valuePlace: { line: 2, column: 8 } },
];

function titleOf(markdown: string, fields: Field[] = []): Title {
  const [heading] = parseMarkdown(markdown).children;
  return readTitle(heading?.type === 'heading' ? heading : undefined, 'api-expert', fields);
}

describe('a title', () => {
  test('is the heading, without an emoji at its beginning or end', () => {
    expect(titleOf('# 🏗️ Backend *Expert*')).toEqual({ title: 'Backend Expert', emoji: '🏗️' });
    expect(titleOf('# Flags 🇫🇷')).toEqual({ title: 'Flags', emoji: '🇫🇷' });
  });

  test('is the name made readable where there is no heading, or nothing but an emoji in it', () => {
    expect(titleOf('Text').title).toBe('Api Expert');
    expect(titleOf('# 🚀')).toEqual({ title: 'Api Expert', emoji: '🚀' });
  });

  test('is the name as it stands where that is readable already', () => {
    expect(readTitle(undefined, 'C# Expert', []).title).toBe('C# Expert');
  });
});

describe('an emoji', () => {
  test('comes from the front matter where the heading has none', () => {
    expect(titleOf('# Title', emoji(' 🎬 ')).emoji).toBe('🎬');
    expect(titleOf('# 🧭 Title', emoji('🎬')).emoji).toBe('🧭');
  });

  test.each([['film'], [7], [null], ['🎬🎬']])('is not %s', (value) => {
    expect(titleOf('# Title', emoji(value)).emoji).toBeUndefined();
  });
});
