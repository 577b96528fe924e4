import { expect, test } from 'vitest';
import { agentNames, isAgentName } from '../../../src/catalog/agent-names.ts';
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

test('a slug and a title make a name, with or without the name, and nothing else does', () => {
  expect(isAgentName(['ant', 'Ant'])).toBe(true);
  expect(isAgentName(['ant', 'Ant', 'Fourmi'])).toBe(true);
  for (const other of [null, 'ant', ['ant'], ['ant', 1], ['a', 'A', 'x', 'y'], { 0: 'ant' }]) {
    expect(isAgentName(other)).toBe(false);
  }
});
