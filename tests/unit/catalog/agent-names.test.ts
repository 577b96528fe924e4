import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agentNames, isAgentName } from '../../../src/catalog/agent-names.ts';
import { assignSlugs } from '../../../src/catalog/slug.ts';
import { catalogOf, file } from './agents.ts';

test('names come in the order of the catalog, and none is endless', () => {
  const { agents } = catalogOf(
    file('z.md', `---\nname: z\ndescription: Z.\n---\n\n# Zebra ${'a'.repeat(500)}\n`),
    file('b.md', '---\nname: b\ndescription: B.\n---\n\n# Ant\n'),
  );
  const names = agentNames(agents);
  expect(names.map(([slug]) => slug)).toEqual(['b', 'z']);
  expect(names[0]?.[1]).toBe('Ant');
  expect(names[1]?.[1]).toHaveLength(120);
});

test('a name that is no other spelling of the slug or the title is told too', () => {
  const { agents } = catalogOf(
    file('ant.md', '---\nname: Fourmi\ndescription: A.\n---\n\n# Ant\n'),
    file('bee.md', '---\nname: "Abeille Mellifère"\ndescription: B.\n---\n\n# Abeille mellifere\n'),
  );
  expect(agentNames(agents)).toEqual([
    ['bee', 'Abeille mellifere'],
    ['ant', 'Ant', 'Fourmi'],
  ]);
});

test('every name that is given is taken for one', () => {
  const named = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(named, (paths) => {
      const slugs = [...assignSlugs([...new Set(paths)]).values()];
      expect(slugs.filter((slug) => !isAgentName([slug, 'Title']))).toEqual([]);
    }),
  );
});

test('a slug and a title make a name, with or without the name, and nothing else does', () => {
  expect(isAgentName(['ant', 'Ant'])).toBe(true);
  expect(isAgentName(['ant', 'Ant', 'Fourmi'])).toBe(true);
  for (const other of [null, 'ant', ['ant'], ['ant', 1], ['a', 'A', 'x', 'y'], { 0: 'ant' }]) {
    expect(isAgentName(other)).toBe(false);
  }
});

test('what is no slug of ours names no agent: an address made of it could lead elsewhere', () => {
  for (const slug of [
    '',
    '.',
    '../x',
    'a/b',
    'a b',
    'A',
    'é',
    'a--b',
    '-a',
    'a-',
    'a'.repeat(65),
  ]) {
    expect(isAgentName([slug, 'Title']), slug).toBe(false);
  }
});
