import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repairMacRoman } from '../../../../src/agent/text/repair-text.ts';

describe('text that was read as Mac OS Roman', () => {
  test('the first agent is repaired byte for byte', () => {
    const damaged = readFileSync('tests/fixtures/mac-roman/damaged.md', 'utf8');
    const repaired = repairMacRoman(damaged) ?? '';
    expect(Buffer.from(repaired).equals(readFileSync('agents/backend-expert.md'))).toBe(true);
  });

  test('text without damage is left alone', () => {
    expect(repairMacRoman('données')).toBeUndefined();
    expect(repairMacRoman('設計')).toBeUndefined();
  });

  test('plain ASCII comes back as it was', () => {
    expect(repairMacRoman('plain text')).toBe('plain text');
  });
});
