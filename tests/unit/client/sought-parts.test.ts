import { expect, test } from 'vitest';
import { partsSought } from '../../../src/client/sought-parts.ts';

test('the last part of an address is sought, and the last two together', () => {
  expect(partsSought('/quality/reviewer/', '/')).toEqual(['reviewer', 'quality reviewer']);
});

test('the base, the folder of agents and the ends of files are no part of a name', () => {
  expect(partsSought('/catalog/agents/reviewer.md', '/catalog/')).toEqual(['reviewer']);
  expect(partsSought('/agents/reviewer.repaired.md', '/')).toEqual(['reviewer']);
  expect(partsSought('/agents/reviewer/index.html', '/')).toEqual(['reviewer']);
});

test('percent-encoded letters are read, and broken encoding is taken as it is', () => {
  expect(partsSought('/agents/ing%C3%A9nieur', '/')).toEqual(['ingénieur']);
  expect(partsSought('/agents/100%', '/')).toEqual(['100%']);
});

test('the root of the site seeks nothing', () => {
  expect(partsSought('/', '/')).toEqual([]);
  expect(partsSought('/catalog/', '/catalog/')).toEqual([]);
});

test('an endless part is cut', () => {
  expect(partsSought(`/${'a'.repeat(5000)}`, '/')[0]).toHaveLength(120);
});
