import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileFamilies } from '../../../scripts/bench/hostile-families.ts';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { maximumFileSize } from '../../../src/agent/text/decode.ts';
import processFiles from '../../../src/integrations/process-file.ts';
import { maximumArticleSize } from '../../../src/render/page-bound.ts';
import { nastyFile, nastyPath } from './arbitraries.ts';

const anyBytes = fc.uint8Array({ maxLength: 2_000 });
const nastyBytes = nastyFile.map((text): Uint8Array => Buffer.from(text));
// Valid files of which a few bytes are not.
const brokenBytes = fc
  .tuple(
    nastyBytes,
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 3 }),
  )
  .map(([bytes, changes]) => {
    const broken = Uint8Array.from(bytes);
    for (const [place, value] of changes)
      if (broken.length > 0) broken[place % broken.length] = value;
    return broken;
  });
const fileBytes = fc.oneof(anyBytes, nastyBytes, nastyBytes, brokenBytes);

test('any file at any path gives an agent, or says why there is none, and keeps its bytes', () => {
  fc.assert(
    fc.property(fileBytes, nastyPath, (bytes, path) => {
      const before = Uint8Array.from(bytes);
      const { agent, diagnostics } = readAgent(bytes, path);
      expect(Buffer.compare(bytes, before)).toBe(0);
      if (agent === undefined) {
        expect(diagnostics.length).toBeGreaterThan(0);
        return;
      }
      const prompt = Buffer.from(agent.prompt);
      expect(prompt.equals(Buffer.from(bytes).subarray(bytes.length - prompt.length))).toBe(true);
    }),
    { seed: 3, numRuns: 1_000 },
  );
});

test('any file is processed: no fault of ours leaves one out', () => {
  fc.assert(
    fc.property(fileBytes, (bytes) => {
      const [file] = processFiles([{ path: 'a.md', bytes }]);
      expect(file?.diagnostics.map(({ code }) => code)).not.toContain('file-not-processed');
    }),
    { seed: 3, numRuns: 700 },
  );
});

test('a file larger than the bound is refused, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: 1, max: 5_000 }),
      (byte, more) => {
        const bytes = new Uint8Array(maximumFileSize + more).fill(byte);
        const { agent, diagnostics } = readAgent(bytes, 'a.md');
        expect(agent).toBeUndefined();
        expect(diagnostics.map(({ code }) => code)).toEqual(['file-too-large']);
      },
    ),
    { seed: 3, numRuns: 20 },
  );
});

describe('of the largest size', () => {
  test.each(Object.entries(hostileFamilies))(
    '%s: a page within its bound, or one breach',
    (_, family) => {
      const bytes = Buffer.from(family(maximumFileSize));
      expect(bytes.length).toBeLessThanOrEqual(maximumFileSize);
      const [file] = processFiles([{ path: 'a.md', bytes }]);
      const breaches = file?.diagnostics.filter(({ code }) => /-bound$/.test(code)) ?? [];
      expect(breaches.length).toBeLessThanOrEqual(1);
      expect(file?.agent?.prompt.length).toBeGreaterThan(0);
      expect(Buffer.byteLength(file?.html ?? '')).toBeLessThanOrEqual(maximumArticleSize);
      expect(file?.diagnostics.map(({ code }) => code)).not.toContain('file-not-processed');
    },
  );
});
