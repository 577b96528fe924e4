import { expect, test } from 'vitest';
import { agentFacets } from '../../../src/browse/agent-facets.ts';
import { agentsOf } from './agents.ts';

function facetsOf(lines: string, path = 'a.md') {
  const [agent] = agentsOf({ [path]: lines });
  if (!agent) throw new Error('There is no agent.');
  return agentFacets(agent);
}

test('tools are those that the file names, each once, less those that it denies', () => {
  const { tool } = facetsOf('tools: Read, Bash(git:*), Bash(npm:*), Write\ndisallowedTools: Write');
  expect(tool).toEqual(['Read', 'Bash']);
});

test('an agent without a tools line names none, and inherits all', () => {
  const { tool, permission } = facetsOf('');
  expect(tool).toEqual([]);
  expect(permission).toEqual(['read', 'write', 'execute', 'network', 'inherits']);
});

test('an agent that runs commands can also write and reach the network', () => {
  expect(facetsOf('tools: Bash').permission).toEqual(['read', 'write', 'execute', 'network']);
});

test('an agent that only reads can do nothing else', () => {
  expect(facetsOf('tools: Read, Grep').permission).toEqual(['read']);
});

test('an agent without a model is with those that name the session’s', () => {
  expect(facetsOf('').model).toEqual(['inherit']);
  expect(facetsOf('model: inherit').model).toEqual(['inherit']);
  expect(facetsOf('model: opus').model).toEqual(['opus']);
});

test('an agent is in its folder, and in those above', () => {
  expect(facetsOf('', 'data/sql/a.md').category).toEqual(['data', 'data/sql']);
  expect(facetsOf('', 'a.md').category).toEqual(['']);
});
