import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctSlugs } from '../../../src/catalog/distinct-slugs.ts';

function slugs(...names: string[]): (string | undefined)[] {
  const all = distinctSlugs(names, 'tool');
  return names.map((name) => all.get(name));
}

test('a name that is an address keeps it', () => {
  expect(slugs('ci-cd', 'k8s')).toEqual(['ci-cd', 'k8s']);
});

test('other scripts are spelt in Latin letters', () => {
  expect(slugs('здравоохранение')).toEqual(['zdravookhranenie']);
});

test('names that differ by case or signs alone get addresses that differ by more', () => {
  expect(slugs('Read', 'read', 'READ', 'r-e-a-d')).toEqual(['read', 'read-2', 'read-3', 'r-e-a-d']);
});

test('a number never takes the address of another name', () => {
  expect(slugs('Read', 'read', 'read-2')).toEqual(['read', 'read-3', 'read-2']);
});

test.each(['con', 'NUL', 'com1', 'index', '404'])('%s is not taken as it is', (name) => {
  expect(slugs(name)).toEqual([`${name.toLowerCase()}-tool`]);
});

test.each(['*', '', '…', '\u202e', '\ud800'])('%j is called after what it is', (name) => {
  expect(slugs(name)).toEqual(['tool']);
});

test('long names are cut, and told apart all the same', () => {
  const name = 'x'.repeat(10_000);
  expect(slugs(`${name}a`, `${name}b`)).toEqual(['x'.repeat(64), `${'x'.repeat(62)}-2`]);
});

test('whatever the names, every address is valid and another', () => {
  const name = fc.oneof(
    fc.constantFrom('a', 'A', 'a-2', 'a 2', 'con', '__proto__', '../a', '<script>', 'é', 'е'),
    fc.string({ unit: 'binary', maxLength: 90 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), (names) => {
      const all = distinctSlugs(names, 'topic');
      expect([...all.keys()].sort()).toEqual(names.toSorted());
      expect(new Set(all.values()).size).toBe(names.length);
      for (const slug of all.values()) {
        expect(slug).toMatch(/^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index|404|500)$/);
      }
    }),
  );
});
