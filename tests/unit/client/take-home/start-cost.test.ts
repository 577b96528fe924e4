import { expect, test } from 'vitest';
import { estimateTokens } from '../../../../src/agent/text/tokens.ts';
import { startCost } from '../../../../src/client/take-home/start-cost.ts';

test('agents cost their names and whole descriptions, estimated as the size of prompts is', () => {
  const agents = [
    { name: 'writer', description: 'Writes.\n\n<example>A long one</example>' },
    { name: 'reviewer', description: '日本語のレビュー' },
  ];
  expect(startCost(agents)).toBe(
    estimateTokens('writer: Writes.\n\n<example>A long one</example>') +
      estimateTokens('reviewer: 日本語のレビュー'),
  );
  expect(startCost([])).toBe(0);
});
