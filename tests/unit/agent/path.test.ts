import { expect, test } from 'vitest';
import { categoryOf, nameFromPath } from '../../../src/agent/path.ts';

test.each([
  ['a/reviewer.md', 'reviewer', 'a'],
  ['reviewer.agent.md', 'reviewer', undefined],
  ['a/b/c.prompt.md', 'c', 'a/b'],
  ['a/old.chatmode.md', 'old', 'a'],
  ['v1.2.md', 'v1.2', undefined],
  ['a/code-reviewer/agent.md', 'code-reviewer', 'a'],
  ['code-reviewer/AGENT.md', 'code-reviewer', undefined],
  ['a/b/code-reviewer/SKILL.md', 'code-reviewer', 'a/b'],
  ['a/code-reviewer/index.md', 'code-reviewer', 'a'],
  ['agent.md', 'agent', undefined],
  ['a/.md', '.md', 'a'],
])('a file %s has the name %s and the category %s', (path, name, category) => {
  expect(nameFromPath(path)).toBe(name);
  expect(categoryOf(path)).toBe(category);
});
