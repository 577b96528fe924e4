import { expect, test } from 'vitest';
import { checkPromise } from '../../../../src/agent/tools/check-promise.ts';
import { readTools } from '../../../../src/agent/tools/read-tools.ts';
import type { Finding } from '../../../../src/diagnostics/diagnostic.ts';
import { fieldsOf } from '../fields-of.ts';

function check(description: string, values: Record<string, unknown> = {}): Finding[] {
  const { fields } = fieldsOf({ name: 'a', description, ...values });
  return checkPromise({
    fields,
    description,
    format: 'claude-code',
    ...readTools(fields, 'claude-code'),
  });
}

test('a promise to be read-only is held against the tools that can write', () => {
  expect(check('Reviews code, read-only.', { tools: 'Read, Bash, Write' })).toEqual([
    {
      code: 'permission-wide',
      place: { line: 3, column: 14 },
      detail: 'it says “read-only”, but “Bash”, “Write” can change files.',
    },
  ]);
});

test('tools that are inherited break the promise as well', () => {
  expect(check('A read-only reviewer.')[0]?.detail).toContain('inherits tools that write');
});

test('a promise that is kept is no finding', () => {
  expect(check('Read-only.', { tools: 'Read, Grep, WebFetch' })).toEqual([]);
  expect(check('Read-only.', { tools: 'Read, Write', disallowedTools: 'Write' })).toEqual([]);
});

test.each([
  'Never modifies any files.',
  'Finds faults without changing the code.',
  'Makes no changes.',
  'Analysis-only partner.',
  'Relit le code en lecture seule.',
  'Prüft Code, nur lesend.',
  'Revisa en modo de solo lectura.',
  'Revisa em modo somente leitura.',
  'Rivede il codice in sola lettura.',
  'Проверяет код, только чтение.',
  '只读代码审查。',
  '読み取り専用のレビュー担当。',
  '읽기 전용 검토자.',
])('“%s” is a promise', (description) => {
  expect(check(description)).toHaveLength(1);
});

test.each([
  'Designs read-only database replicas.',
  'Sets up read-only replicas for reviews.',
  'Configures réplicas de solo lectura.',
  'This agent is not read-only.',
  'Never touches test files.',
  'Rewrites resolvers without touching the schema.',
  'Proves that logs were not edited.',
  'Fixes bugs. <example>user: “read-only.”</example>',
])('“%s” is none', (description) => {
  expect(check(description)).toEqual([]);
});

test('a description from elsewhere is told at the beginning of the file', () => {
  const { fields } = fieldsOf({ name: 'a' });
  const found = checkPromise({
    fields,
    description: 'Read-only.',
    format: 'claude-code',
    ...readTools(fields, 'claude-code'),
  });
  expect(found[0]?.place).toEqual({ line: 1, column: 1 });
});
