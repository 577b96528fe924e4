import { expect, test } from 'vitest';
import { identifierParts, shownIdentifier } from '../../../src/components/identifier.ts';

test('what hides in a name is written out', () => {
  expect(shownIdentifier('Re\u202Ead', 40)).toBe('Re\\u{202e}ad');
  expect(shownIdentifier('a\nb\u200B', 40)).toBe('a\\u{a}b\\u{200b}');
  expect(shownIdentifier('Read', 40)).toBe('Read');
});

test('a name is cut to its length', () => {
  expect(shownIdentifier('abcdef', 6)).toBe('abcdef');
  expect(shownIdentifier('a'.repeat(10_000), 6)).toBe('aaaaa…');
  expect(shownIdentifier('\u202E'.repeat(10), 6)).toBe('\\u{20…');
});

test('a name may break behind the prefix, the server and a slash, and stays whole', () => {
  expect(identifierParts('mcp__grafana__query_logs')).toEqual(['mcp__', 'grafana__', 'query_logs']);
  expect(identifierParts('github/create_issue')).toEqual(['github/', 'create_issue']);
  expect(identifierParts('Read')).toEqual(['Read']);
  for (const name of ['', '/', '__', 'mcp__', 'a____b', '/a/']) {
    expect(identifierParts(name).join('')).toBe(name);
    expect(identifierParts(name)).toEqual(name === '' ? [''] : expect.not.arrayContaining(['']));
  }
});
