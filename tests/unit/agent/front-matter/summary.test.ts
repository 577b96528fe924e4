import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { readSections } from '../../../../src/agent/body/sections.ts';
import { summarise } from '../../../../src/agent/front-matter/summary.ts';

const summary = (description: string, prompt = '') =>
  summarise(description, readSections(parseMarkdown(prompt)));

describe('the summary of a description', () => {
  test.each([
    ['Reviews code. Use it often.'],
    ['Use it for these: a, b and c'],
    ['Helps (a lot):'],
    ['For example, it reviews code.'],
    ['Provides context: the current state of the repo. Also helps.'],
    ['Writes usage examples: short ones. And tests.'],
    ['Handles List<example> generics. Well.'],
  ])('%j is all of it', (description) => {
    expect(summary(description)).toBe(description);
  });

  test.each([
    ['Reviews code. <example>\nuser: hi</example>', 'Reviews code.'],
    ['Reviews code. Examples: <example>user: hi</example>', 'Reviews code.'],
    ['Reviews code. Specifically:\n\n<EXAMPLE id="1">hi', 'Reviews code.'],
    ['Reviews\n  code. <examples><example>x</example></examples> Later.', 'Reviews code.'],
    ['Use it when you need a review <example>x</example>', 'Use it when you need a review'],
    ['Reviews code, e.g. diffs. Use this agent when: <example>', 'Reviews code, e.g. diffs.'],
    ['Reviews code. Context: somebody asks.', 'Reviews code.'],
    ['Reviews “code.” Context: somebody asks.', 'Reviews “code.”'],
    ['Reviews code. Here are some examples:\n- one\n- two', 'Reviews code.'],
    ['Reviews code. Use it for:\n- one\n- two', 'Reviews code.'],
    ['Reviews code.\n1. one\n2. two', 'Reviews code.'],
    ['レビューします。例えば： <example>', 'レビューします。'],
  ])('%j ends before its examples', (description, expected) => {
    expect(summary(description)).toBe(expected);
  });

  test('keeps a list or a tag where there is no sentence before it', () => {
    expect(summary('Use it for:\n- one\n- two')).toBe('Use it for: - one - two');
    expect(summary('Use this agent when: <example>a</example>')).toBe('Use this agent when:');
    expect(summary('<example>user: hi</example>')).toBe('<example>user: hi</example>');
    expect(summary('Examples: a and b')).toBe('Examples: a and b');
  });
});

describe('the summary of an agent without description', () => {
  test('is the first paragraph of sentences in its prompt', () => {
    expect(summary('', '# T\n\n[A link](x)\n\nYou review\n**code**. Well!\n\nMore.')).toBe(
      'You review code. Well!',
    );
    expect(summary('', '## A\n\nWhen asked:\n\n1. x\n\n## B\n\nYou write.\n')).toBe('You write.');
  });

  test('is cut between sentences', () => {
    const long = `${'Word '.repeat(70)}end. `;
    expect(summary('', `Short one. ${long}`)).toBe('Short one.');
    expect(summary('', long)).toBe(long.trim());
  });

  test('is empty where there is no sentence', () => {
    expect(summary('', '## A\n\n- one\n')).toBe('');
  });
});
