import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixText } from '../../../src/check/fix-file.ts';

const sound = '---\nname: a\ndescription: Does it.\n---\n\nBody — naïve “text”.\n';
const damaged = readFileSync(
  join(import.meta.dirname, '../../fixtures/mac-roman/damaged.md'),
  'utf8',
);

test('a sound file stays as it is', () => {
  expect(fixText(sound)).toEqual({ text: sound, fixed: [] });
});

test('a byte order mark goes, and Windows line breaks stay', () => {
  const windows = sound.replaceAll('\n', '\r\n');
  expect(fixText(`\uFEFF${windows}`)).toEqual({ text: windows, fixed: ['byte-order-mark'] });
});

test('a value that is not valid YAML is quoted', () => {
  const { text, fixed } = fixText('---\nname: a\ndescription: Use when: ready\n---\nBody\n');
  expect(fixed).toEqual(['front-matter-invalid']);
  expect(text).toBe('---\nname: a\ndescription: "Use when: ready"\n---\nBody\n');
});

test('text that was read in the wrong encoding is repaired', () => {
  const { text, fixed } = fixText(damaged);
  expect(fixed).toEqual(['text-damaged']);
  expect(text).toContain('# 🏗️ Backend Expert');
  expect(text).toContain('├── Domain/           # Entités, Value Objects, Interfaces');
});

test('all of it together is mended at once', () => {
  const { text, fixed } = fixText(`\uFEFF${damaged.replace('Expert backend', 'Expert: backend')}`);
  expect(fixed).toEqual(['byte-order-mark', 'text-damaged', 'front-matter-invalid']);
  expect(text).toMatch(/^---\nname: backend-expert\ndescription: "Expert: backend pour/);
});

test('mending what was mended changes nothing', () => {
  const piece = fc.constantFrom(
    '\uFEFF',
    '---\n',
    'name: a\n',
    'description: Use when: x\n',
    'description: "half\n',
    '<example>\n',
    '√© √®',
    'Ã© Ã¨',
    'Ôªø',
    'ï»¿',
    '\r\n',
    ': ',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const { text } = fixText(pieces.join(''));
      expect(fixText(text)).toEqual({ text, fixed: [] });
    }),
    { numRuns: 500 },
  );
});
