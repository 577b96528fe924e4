import { expect, test } from 'vitest';
import { fill, plural } from '../../../src/i18n/fill.ts';
import { permissionSentence } from '../../../src/i18n/permission-sentence.ts';
import { toolEffect } from '../../../src/i18n/tool-effect.ts';
import { languages, wordsOf } from '../../../src/i18n/words.ts';

const { en, fr } = languages;

/** Every string of a language by its path. */
function strings(value: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]): [string, string][] =>
      typeof inner === 'string'
        ? [[`${path}${key}`, inner]]
        : [...strings(inner, `${path}${key}.`)],
    ),
  );
}

const inEnglish = strings({ ...en, effects: {} });
const inFrench = strings({ ...fr, effects: {} });

test('a language has the same strings as English, with the same placeholders', () => {
  const placeholders = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  expect([...inFrench.keys()]).toEqual([...inEnglish.keys()]);
  for (const [path, text] of inEnglish) {
    expect([path, placeholders(inFrench.get(path))]).toEqual([path, placeholders(text)]);
  }
});

test('French has no-break spaces where a line must not break', () => {
  for (const [path, text] of [...inFrench, ...strings(fr.effects)]) {
    expect([path, text]).not.toEqual([path, expect.stringMatching(/ [:;!?»]|« /)]);
  }
});

test('a number is written as the language writes it, in its own form', () => {
  expect(plural(en.site.agents, 1, 'en')).toBe('1 agent');
  expect(plural(en.site.agents, 1040, 'en')).toBe('1,040 agents');
  expect(plural(fr.site.agents, 0, 'fr')).toBe('0 agent');
});

test('a placeholder is filled with any text as it is', () => {
  expect(fill('{a} and {b}', { a: '$&', b: '{a}' })).toBe('$& and {a}');
});

test('permissions and tools are said in French', () => {
  const agent = {
    tools: { kind: 'list' as const, tools: [{ name: 'Read', rule: undefined }] },
    deniedTools: [],
    format: 'claude-code' as const,
  };
  expect(permissionSentence(agent, wordsOf('fr'))).toBe(
    'Lit des fichiers. Lecture seule\u00A0: il n’a aucun outil qui écrit ou exécute.',
  );
  expect(toolEffect('WebSearch', wordsOf('fr'))).toBe('fait des recherches sur le web');
  expect(toolEffect('mcp__a__b', wordsOf('fr'))).toBe('est l’outil b du serveur MCP a');
});
