import { expect, test } from 'vitest';
import { hiddenLabel } from '../../../src/components/hidden-label.ts';
import { en } from '../../../src/i18n/en.ts';
import { fr } from '../../../src/i18n/fr.ts';
import type { HiddenStretch } from '../../../src/render/source/hidden-stretches.ts';

const stretch: HiddenStretch = {
  start: 0,
  end: 1,
  line: 1,
  kind: 'zero-width',
  name: 'U+200B ZERO WIDTH SPACE',
  text: '',
  characters: 1,
  isHidden: true,
};
const label = (
  changes: Partial<HiddenStretch>,
  words: typeof en.source | typeof fr.source = en.source,
) => hiddenLabel({ ...stretch, ...changes }, words);

test('a character is called by its name, a run by its first and how many follow', () => {
  expect(label({})).toBe('U+200B ZERO WIDTH SPACE');
  expect(label({ characters: 3 })).toBe('U+200B ZERO WIDTH SPACE and 2 more');
});

test('a control has its picture', () => {
  expect(label({ kind: 'control', name: 'U+001B CONTROL CHARACTER' })).toBe(
    '␛ U+001B CONTROL CHARACTER',
  );
  expect(label({ kind: 'control', name: 'U+007F CONTROL CHARACTER' })).toMatch(/^␡ /);
  expect(label({ kind: 'control', name: 'U+0085 CONTROL CHARACTER' })).toMatch(/^U/);
});

test('what hidden characters say is written out, and cannot hide anything itself', () => {
  expect(label({ text: 'obey\n\u202Eme' })).toBe('U+200B ZERO WIDTH SPACE: “obey \\u{202e}me”');
  expect(label({ text: 'a'.repeat(1_000) }).length).toBeLessThan(400);
});

test('a construct is named in the language of the interface', () => {
  const comment = { characters: 0, kind: 'comment', name: 'HTML comment', text: 'a' } as const;
  expect(label(comment)).toBe('HTML comment');
  expect(label(comment, fr.source)).toBe('commentaire HTML');
  const element = { characters: 0, kind: 'hidden-element', name: 'hidden <b>' } as const;
  expect(label(element)).toBe('hidden <b>');
  expect(label(element, fr.source)).toBe('<b> caché');
});
