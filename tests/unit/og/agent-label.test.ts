import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { agentLabel } from '../../../src/og/agent-label.ts';
import { fontFile } from '../../../src/og/draw-text.ts';
import { drawable } from '../../../src/og/drawable.ts';
import { fontCharacters } from '../../../src/og/font-characters.ts';
import { catalogOf } from '../catalog/agents.ts';
import { dated } from '../export/dated.ts';

const has = fontCharacters(readFileSync(fontFile));

/** The label of an agent of a title and a description. */
function labelOf(title: string, description = 'Helps.', site = 'Vitrine') {
  const [entry] = catalogOf(dated('the-slug', undefined, { title, description })).agents;
  if (!entry) throw new Error('There is no agent.');
  return agentLabel(entry, { title: site, locale: 'en' }, has);
}

test.each([
  ['A', true],
  ['z', true],
  ['é', true],
  ['ł', true],
  ['Ж', true],
  ['’', true],
  ['日', false],
  ['א', false],
  ['ế', false],
  ['🚀', false],
  ['\uFFFE', false],
])('whether the font has %s: %s', (character, found) => {
  expect(has(character)).toBe(found);
});

test('what is no font says nothing of characters', () => {
  expect(() => fontCharacters(new Uint8Array(64))).toThrow('which characters');
});

test.each([
  ['Backend Expert', 'Backend Expert'],
  ['🚀 Rocket → Launcher', 'Rocket Launcher'],
  ['One 1️⃣ two', 'One 1 two'],
  ['Cafe\u0301', 'Café'],
  ['Инженер', 'Инженер'],
])('%j is drawn as %j', (text, drawn) => {
  expect(drawable(text, has)).toBe(drawn);
});

test.each(['設計者', 'Design 設計', 'מעצב', 'Thiết kế', '🚀', '— …'])('%j is not drawn', (text) => {
  expect(drawable(text, has)).toBe(undefined);
});

test('a label says what the agent is and may do', () => {
  expect(labelOf('Backend Expert', 'Designs services.')).toEqual({
    monogram: 'BE',
    title: 'Backend Expert',
    summary: 'Designs services.',
    mark: { risk: 'execute', words: 'every tool' },
    site: 'Vitrine',
  });
});

test('a title in a script that the font lacks gives way to the address of the agent', () => {
  expect(labelOf('データベース設計者', '設計します。', '展示')).toMatchObject({
    monogram: 'TS',
    title: 'the-slug',
    summary: undefined,
    site: undefined,
  });
});

test('an emoji gives way to the monogram', () => {
  expect(labelOf('🚀 Rocket Launcher').monogram).toBe('RL');
});

test('a long title and a long description are cut', () => {
  const { title, summary = '' } = labelOf('Long '.repeat(100), `${'Long '.repeat(100)}.`);
  expect(title).toMatch(/^Long .*Long …$/);
  expect(title.length).toBeLessThan(100);
  expect(summary.length).toBeLessThan(140);
});
