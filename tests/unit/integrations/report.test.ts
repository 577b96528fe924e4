import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Diagnostic, diagnose } from '../../../src/diagnostics/diagnostic.ts';
import type { Code } from '../../../src/diagnostics/kinds/kinds.ts';
import { report } from '../../../src/integrations/report.ts';

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  const keep = (text: string) => printed.push(stripVTControlCharacters(text));
  vi.spyOn(console, 'error').mockImplementation(keep);
  vi.spyOn(console, 'log').mockImplementation(keep);
});

afterEach(() => vi.restoreAllMocks());

const found = (code: Code, count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, index) =>
    diagnose(code, `${index}.md`, { line: 2, column: 7 }, '', 'Mend it.'),
  );

function reportOn(...diagnostics: Diagnostic[]): string[] {
  report({ agents: [], diagnostics }, `${process.cwd()}/some/agents`);
  return printed;
}

test('errors come first, with the path to type, then warnings, then what was read', () => {
  const [error, warning, summary] = reportOn(
    ...found('name-invalid', 1),
    ...found('name-missing', 1),
  );
  expect(error).toMatch(/^some\/agents\/0\.md:2:7 error .* \[name-missing\]\n {4}Mend it\.$/);
  expect(warning).toMatch(/^some\/agents\/0\.md:2:7 warning .* \[name-invalid\]/);
  expect(summary).toBe('0 agents in some/agents (1 error, 1 warning)');
});

test('of many warnings twenty are printed, and how to see all; of errors every one is', () => {
  const lines = reportOn(...found('name-invalid', 25), ...found('name-missing', 30));
  expect(lines.filter((line) => line.includes('[name-missing]'))).toHaveLength(30);
  expect(lines.filter((line) => line.includes('[name-invalid]'))).toHaveLength(20);
  expect(lines.at(-2)).toBe('5 more warnings: `npx vitrine check some/agents` lists all.');
});

test('infos are counted only, but for diagrams that nothing could draw', () => {
  const lines = reportOn(...found('field-unknown', 3), ...found('diagram-not-drawn', 1));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('[diagram-not-drawn]');
  expect(lines[1]).toBe('0 agents in some/agents (4 info)');
});
