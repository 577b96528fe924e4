import { expect, test } from 'vitest';
import { findDeadReferences } from '../../../src/catalog/dead-references.ts';

function dead(name: string, certain = true): string[] {
  const references = [{ name, certain, line: 4, column: 8 }];
  const agents = [
    { path: 'a.md', name: 'lead', references },
    { path: 'team/code-review.agent.md', name: 'Code Reviewer', references: [] },
    { path: 'tester/agent.md', name: 'Test it', references: [] },
  ];
  return findDeadReferences(agents).map(
    ({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message} ${fix}`,
  );
}

test('an agent that nobody has is told at the place of its name', () => {
  expect(dead('nobody-at-all')).toEqual([
    'a.md:4:8 The file names an agent that is not in this catalog: “nobody-at-all”. Correct the name, add the agent, or remove the reference.',
  ]);
});

test('a name that looks like one of the catalog is told with it', () => {
  expect(dead('code-reveiw')[0]).toContain('did you mean “code-review”? Write `code-review`.');
});

test.each([
  'lead',
  'Code Reviewer',
  'code-reviewer',
  'code-review',
  'tester',
  'general-purpose',
  'Explore',
  'plugin:anything',
  'agent-name',
  'your-agent',
])('%s is no dead reference', (name) => {
  expect(dead(name)).toEqual([]);
});

test('what may not be a name at all is not told', () => {
  expect(dead('nobody-at-all', false)).toEqual([]);
});
