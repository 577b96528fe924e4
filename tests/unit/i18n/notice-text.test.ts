import { expect, test } from 'vitest';
import { noticeText } from '../../../src/i18n/notice-text.ts';
import { wordsOf } from '../../../src/i18n/words.ts';

const en = wordsOf('en');

test('a notice is a sentence, with the names of the file in it', () => {
  expect(noticeText({ kind: 'hooks', events: ['PreToolUse', 'Stop'] }, en)).toMatch(
    /hooks on PreToolUse and Stop\.$/,
  );
  expect(noticeText({ kind: 'servers', servers: ['issues'] }, en)).toMatch(/servers: issues\.$/);
  expect(noticeText({ kind: 'bypass' }, en)).toContain('asks for no permission');
  expect(noticeText({ kind: 'hidden', count: 1 }, en)).toContain('1 stretch of text');
  expect(noticeText({ kind: 'hidden', count: 3 }, en)).toContain('3 stretches of text');
});

test('where no names could be read, there are none', () => {
  expect(noticeText({ kind: 'hooks', events: [] }, en)).toMatch(/you: hooks\.$/);
  expect(noticeText({ kind: 'servers', servers: [] }, en)).toMatch(/MCP servers\.$/);
});

test('names that hide something, or never end, do neither', () => {
  expect(noticeText({ kind: 'servers', servers: ['ev\u202Eil'] }, en)).toContain('ev\\u{202e}il');
  const many = Array.from({ length: 500 }, () => 'm'.repeat(10_000));
  expect(noticeText({ kind: 'servers', servers: many }, en).length).toBeLessThan(400);
});

test('it is written in the language of the interface', () => {
  const fr = wordsOf('fr');
  expect(noticeText({ kind: 'hooks', events: ['Stop', 'PreToolUse'] }, fr)).toContain(
    'Stop et PreToolUse',
  );
});
