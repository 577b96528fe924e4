import { expect, test } from 'vitest';
import { pathOf } from '../../../src/client/path-of.ts';

const page = 'https://site.example/catalog/agents/a/';

test('an address of this site is a path from its root, percent-encoded', () => {
  expect(pathOf('/catalog/agents/é.md', page)).toBe('/catalog/agents/%C3%A9.md');
  expect(pathOf('../b.md', page)).toBe('/catalog/agents/b.md');
  expect(pathOf('https://site.example/b.md?c#d', page)).toBe('/b.md');
});

test('an address of another origin is refused', () => {
  for (const address of [
    '//evil.example/x.md',
    'https://evil.example/x.md',
    'https://site.example.evil.example/x.md',
    'https://site.example:444/x.md',
    'http://site.example/x.md',
    'x:.evil.example/x.md',
    'blob:https://site.example/.evil.example',
    'data:,x',
  ]) {
    expect(() => pathOf(address, page), address).toThrow('elsewhere');
  }
});
