import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sectionRoles } from '../../../../src/agent/agent.ts';
import { headingRole } from '../../../../src/agent/body/heading-role.ts';
import roles from '../../../../src/agent/body/heading-roles.json' with { type: 'json' };

test.each([
  ["Domaines d'expertise", 'expertise'],
  ['## 🎯 Your Core Expertise:', 'expertise'],
  ['APPROCHE', 'approach'],
  ['3. Approach', 'approach'],
  ['Livrables types', 'deliverables'],
  ['Standards de code', 'standards'],
  ['Principes', 'principles'],
  ['Votre méthode', 'approach'],
  ['Ton style de communication', 'communication'],
  ['あなたのアイデンティティと記憶', 'identity'],
  ['Метрики успеха', 'metrics'],
  ['Seus Entregáveis Técnicos', 'deliverables'],
  ['When to use', 'when-to-use'],
  ['Something of its own', 'other'],
])('%s is a heading of the role %s', (heading, role) => {
  expect(headingRole(heading)).toBe(role);
});

test.each([
  ['a pattern at its end', 'Frontend excellence checklist', 'checklist'],
  ['a pattern at its beginning', 'Exemples de dialogues', 'examples'],
  ['a pattern inside a German compound', 'Leistungskennzahlen', 'metrics'],
  ['a pattern where words are not spaced', 'レビュー用チェックリスト', 'checklist'],
  ['what stands before a bracket', 'Output Format (JSON only)', 'deliverables'],
  ['what stands before a colon', 'Example: shared contract', 'examples'],
  ['what stands before a dash', 'Step 2 — Ship it', 'approach'],
  ['what stands before a full-width colon', '步骤 2：安装依赖', 'approach'],
])('a heading is known by %s', (_, heading, role) => {
  expect(headingRole(heading)).toBe(role);
});

test.each([
  ['Input Format', 'other'],
  ['Next Steps', 'other'],
  ['Communication Protocol', 'communication'],
  ['Example Workflow', 'examples'],
])('a whole heading outranks a pattern: %s is %s', (heading, role) => {
  expect(headingRole(heading)).toBe(role);
});

test.each(['Role-based access control', 'Checklists are boring', 'Toolsmiths', 'Unruly rulers'])(
  '%s has no role, for a word that only looks like one',
  (heading) => {
    expect(headingRole(heading)).toBe('other');
  },
);

test('a sentence has no role, whatever word it ends in', () => {
  const sentence = `Before you touch anything ${'read all of it and '.repeat(4)}check the checklist`;
  expect(headingRole(sentence)).toBe('other');
});

test.each(['a ', '1', ':', ' -', '🎯', 'the ', 'あ ', 'i.', '#'])(
  'a heading of 256 KiB of “%s” has no role',
  (part) => {
    expect(headingRole(part.repeat(262_144 / part.length))).toBe('other');
  },
);

describe('the dictionary', () => {
  const entries = sectionRoles.flatMap((role) =>
    Object.values(roles[role])
      .flat()
      .map((entry) => ({ role, entry })),
  );

  test('covers every role in all ten languages', () => {
    for (const role of sectionRoles) {
      expect(Object.keys(roles[role]).sort()).toEqual(
        ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'zh'].sort(),
      );
    }
  });

  test('gives every entry the role under which it stands', () => {
    const astray = entries.filter(
      ({ role, entry }) => !entry.includes('…') && headingRole(entry) !== role,
    );
    expect(astray).toEqual([]);
  });

  test('has “…” only at one end of an entry, with something beside it', () => {
    const wrong = entries.filter(({ entry }) => entry.includes('…', 1) && !/^[^…]+…$/.test(entry));
    expect(wrong).toEqual([]);
  });

  test('is right for at least 95 % of a sample of headings labelled by hand', () => {
    const file = new URL('../../../fixtures/headings/sample.tsv', import.meta.url);
    const sample = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const wrong = sample.filter(([heading = '', , role]) => headingRole(heading) !== role);
    const list = wrong.map(
      ([heading = '', , role]) => `${heading}: ${role}, not ${headingRole(heading)}`,
    );
    console.log(`${wrong.length} of ${sample.length} wrong:\n${list.join('\n')}`);
    expect(sample.length).toBeGreaterThanOrEqual(200);
    expect(wrong.length / sample.length).toBeLessThanOrEqual(0.05);
  });
});
