import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { plainText } from '../../../../src/agent/body/plain-text.ts';
import { type Body, readSections } from '../../../../src/agent/body/sections.ts';

const read = (markdown: string): Body => readSections(parseMarkdown(markdown));
const titles = (markdown: string): string[] =>
  read(markdown).sections.map(({ heading }) => heading.title);

describe('sections', () => {
  test('begin at headings of the same level or a higher one, and hold those of lower levels', () => {
    const { sections } = read('# T\n\n### A\n\n#### B\n\n### C\n\n## D\n\n### E');
    expect(sections.map(({ heading, inner }) => [heading.title, inner.length])).toEqual([
      ['A', 1],
      ['C', 0],
      ['D', 1],
    ]);
  });

  test('after a second heading of level one do not become parts of an earlier one', () => {
    expect(titles('# T\n\n## A\n\n## B\n\n# C\n\n## D')).toEqual(['A', 'B', 'C']);
  });

  test('have the role of their heading', () => {
    expect(read('## Approach').sections[0]?.role).toBe('approach');
  });

  test('have their heading on one line, images by their description', () => {
    expect(titles('A<br>B  \nC\n---\n\n## ![D](d.png) `e` ![][x]\n\n[x]: x.png')).toEqual([
      'A B C',
      'D e',
    ]);
  });
});

describe('a title', () => {
  test('is the first heading, of level one, after nothing but text', () => {
    const { title, intro } = read('Before\n\n# T\n\nAfter');
    expect(title && plainText(title)).toBe('T');
    expect(intro.map((node) => plainText(node))).toEqual(['Before', 'After']);
  });

  test('is not a section among others of level one', () => {
    expect(read('# Your Identity\n\n# Approach').title).toBeUndefined();
    expect(titles('# Your Identity\n\n# Approach')).toEqual(['Your Identity', 'Approach']);
  });

  test('is a heading of a role where no other has its level', () => {
    expect(read('# Identity\n\n## Approach').title).toBeDefined();
  });

  test('is not a heading of level one far from the beginning', () => {
    expect(read('- a list\n\n# T').title).toBeUndefined();
    expect(read('## A\n\n# T').title).toBeUndefined();
  });
});

describe('without headings, a section begins at', () => {
  test('a line in bold, with or without a colon or an emoji', () => {
    expect(titles('Intro\n\n**Focus areas**\n\nText\n\n🎯 **Style**:\n\n- a')).toEqual([
      'Focus areas',
      '🎯 Style',
    ]);
  });

  test('a label before a list', () => {
    const { intro, sections } = read(
      '# T\n\nYou are one.\n\nDeliverables:\n1. a\n\nApproach:\n- b\n\nEnd',
    );
    expect(intro).toHaveLength(1);
    expect(sections.map(({ heading, role }) => [heading.title, role])).toEqual([
      ['Deliverables', 'deliverables'],
      ['Approach', 'approach'],
    ]);
    expect(sections[1]?.content.map(({ type }) => type)).toEqual(['list', 'paragraph']);
  });

  test('a label with a remark in parentheses, in any script', () => {
    expect(titles('New parts (since version 5.2):\n- a')).toEqual([
      'New parts (since version 5.2)',
    ]);
    expect(titles('専門分野：\n- a')).toEqual(['専門分野']);
  });

  test('such a line before the first heading, and at none after it', () => {
    expect(titles('Focus:\n- a\n\n## B\n\n**C**\n\nText\n\n### D')).toEqual(['Focus', 'B']);
  });

  test('a line in bold, while labels below it are parts of it', () => {
    const { sections } = read('**Stack**\n\nLanguages:\n- a\n\n**Style**\n\nText');
    expect(sections.map(({ content }) => content.length)).toEqual([2, 1]);
  });
});

describe('without headings, no section begins at', () => {
  test.each([
    ['a sentence', 'You are an expert. Do:\n- a'],
    ['a clause in which somebody acts', 'You should:\n- a'],
    ['a clause with a comma', 'For each issue, provide:\n- a'],
    ['a long line', 'Provide a report of all that was found containing:\n- a'],
    ['a label of several lines', 'Some text\nFocus:\n- a'],
    ['a label with HTML', '<b>Focus:</b>\n- a'],
    ['a label before anything but a list', 'Focus:\n\nText'],
    ['a line without a colon before a list', 'Focus\n- a'],
    ['a bold sentence', '**Never do that.**\n\nText'],
    ['a bold line at the end', '**Stay calm**'],
    ['a bold line before a rule', '**Stay calm**\n\n---'],
    ['a bold line before another', '**Stay calm**\n\n**Go on**'],
    ['a bold beginning', '**Focus** on this\n\nText'],
    ['a line without a letter', '**1**\n\nText'],
    ['a line too long for a heading', `**${'long'.repeat(30)}**\n\nText`],
    ['an empty paragraph', '![](a.png)\n- a'],
  ])('%s', (_, markdown) => {
    expect(titles(markdown)).toEqual([]);
  });

  test('a name that looks like a pronoun only in small letters', () => {
    expect(titles('IT operations:\n- a')).toEqual(['IT operations']);
  });
});

test('every node is in exactly one part', () => {
  const tree = parseMarkdown('a\n\n# T\n\n**B**\n\nc\n\n## D\n\n### E\n\nf\n\n# G\n\n- h');
  const { title, intro, sections } = readSections(tree);
  const parts = [title, ...intro, ...sections.flatMap((s) => [s.heading.node, ...s.content])];
  expect(new Set(parts)).toEqual(new Set(tree.children));
  expect(parts).toHaveLength(tree.children.length);
});
