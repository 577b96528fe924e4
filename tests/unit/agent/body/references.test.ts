import { expect, test } from 'vitest';
import type { AgentReference } from '../../../../src/agent/agent.ts';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { readReferences } from '../../../../src/agent/body/references.ts';
import { readSections } from '../../../../src/agent/body/sections.ts';
import { fieldsOf } from '../fields-of.ts';

function read(body: string, values: Record<string, unknown> = {}): AgentReference[] {
  const origin = { line: 10, indent: 0 };
  const { fields, text } = fieldsOf(values);
  return readReferences(fields, readSections(parseMarkdown(body)), body, origin, text);
}

const named = (body: string, values?: Record<string, unknown>): string[] =>
  read(body, values).map(({ name, certain }) => (certain ? `${name}!` : name));

test('rules of the tool that hands work over name agents', () => {
  expect(read('', { tools: 'Read, Agent(po, dev), Task(qa), Bash(git)' })).toEqual([
    { name: 'po', certain: true, line: 2, column: 20 },
    { name: 'dev', certain: true, line: 2, column: 24 },
    { name: 'qa', certain: true, line: 2, column: 35 },
  ]);
});

test('the fields of other products name agents', () => {
  expect(named('', { agents: ['a-one', 'a-two'] })).toEqual(['a-one!', 'a-two!']);
  expect(named('', { agents: 'a-one, *' })).toEqual(['a-one!']);
  expect(named('', { handoffs: [{ label: 'Go', agent: 'builder' }, 'odd', null] })).toEqual([
    'builder!',
  ]);
  expect(
    named('', { handoffs: 'odd', permission: { task: { '*': 'deny', helper: 'allow' } } }),
  ).toEqual(['helper!']);
  expect(named('', { permission: { task: 'deny' } })).toEqual([]);
});

test('calls in text and code name agents, at their place', () => {
  const body =
    'Call it:\n\n```js\nrun();\nTask({ subagent_type: "tester" })\n```\n\nOr **subagent_type**: `x`\nwith @agent-code-reviewer and `subagent_type=docs`.\n';
  expect(read(body)).toEqual([
    { name: 'tester', certain: true, line: 14, column: 24 },
    { name: 'code-reviewer', certain: true, line: 18, column: 13 },
    { name: 'docs', certain: true, line: 18, column: 46 },
  ]);
});

test('a mention that could be a package, an address or a decorator is uncertain or none', () => {
  expect(named('Ask @data-engineer, not @scope/some-package, me@my-host.example or @app.')).toEqual(
    ['data-engineer'],
  );
  expect(named('```\n@data-engineer\n```')).toEqual([]);
});

test('names in lists of those to work with are uncertain', () => {
  const body =
    'Integration with other agents:\n\n- Collaborate with backend-developer on real-time data\n- Ask `qa-expert`\n\nElse:\n\n- Work with frontend-developer on pages\n';
  expect(named(body)).toEqual(['backend-developer', 'qa-expert']);
});

test('lists in a section on collaboration are read in whole', () => {
  const body =
    '# A\n\n## Collaboration\n\nText of some-kind on it.\n\n1. **ml-engineer**: models\n2. Support data-scientist\n   and api-designer on numbers\n';
  expect(read(body).map(({ name, line, column }) => [name, line, column])).toEqual([
    ['ml-engineer', 16, 6],
    ['data-scientist', 17, 12],
    ['api-designer', 18, 8],
  ]);
});

test('a name is told once, and as certain where it is so anywhere', () => {
  const body = 'Ask @one-agent.\n\nThen @one-agent and subagent_type: one-agent.\n';
  expect(read(body)).toEqual([{ name: 'one-agent', certain: true, line: 12, column: 36 }]);
});

test('a body that is not parsed names nobody', () => {
  const intro = [{ type: 'code' as const, value: 'subagent_type: x' }];
  const body = { title: undefined, intro, sections: [] };
  expect(readReferences([], body, 'subagent_type: x', { line: 1, indent: 0 }, '')).toEqual([]);
});

test('a long text of mentions names each once', () => {
  expect(named('@agent-x\n'.repeat(25_000))).toEqual(['x!']);
});
