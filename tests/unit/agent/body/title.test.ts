import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { readTitle, type Title } from '../../../../src/agent/body/title.ts';
import { fieldsOf } from '../fields-of.ts';

function titleOf(markdown: string, values: Record<string, unknown> = {}): Title {
  const [node] = parseMarkdown(markdown).children;
  const heading = node?.type === 'heading' ? node : undefined;
  return readTitle(heading, 'api-expert', fieldsOf(values).fields);
}

describe('a title', () => {
  test('is the heading, without an emoji at its beginning or end', () => {
    expect(titleOf('# 🏗️ Backend *Expert*')).toEqual({ title: 'Backend Expert', emoji: '🏗️' });
    expect(titleOf('# Flags 🇫🇷')).toEqual({ title: 'Flags', emoji: '🇫🇷' });
    expect(titleOf('# 🚀 Pad 🚀')).toEqual({ title: 'Pad', emoji: '🚀' });
    expect(titleOf('# 🚀 🧭 Pad 5 🇫🇷🎬')).toEqual({ title: 'Pad 5', emoji: '🚀' });
  });

  test.each([
    '# ![logo](l.png) Fancy',
    '# [![badge](b.svg)](x) Fancy',
    '# <img src="l.png" alt="logo"> Fancy',
    '# Fancy ![logo][l]\n\n[l]: l.png',
    '# ![Fancy](logo.png)',
  ])('has no image in it, unless there is nothing else: %s', (markdown) => {
    expect(titleOf(markdown).title).toBe('Fancy');
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
    expect(titleOf('# Title', { emoji: ' 🎬 ' }).emoji).toBe('🎬');
    expect(titleOf('# 🧭 Title', { emoji: '🎬' }).emoji).toBe('🧭');
  });

  test.each([['film'], [7], [null], ['🎬🎬']])('is not %s', (emoji) => {
    expect(titleOf('# Title', { emoji }).emoji).toBeUndefined();
  });
});
