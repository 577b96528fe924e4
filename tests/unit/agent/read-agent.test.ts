import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAgent } from '../../../src/agent/read-agent.ts';

const read = (text: string, path = 'team/some-agent.md') => readAgent(Buffer.from(text), path);

describe('the first agent', () => {
  const { agent, diagnostics } = readAgent(
    readFileSync('agents/backend-expert.md'),
    'backend-expert.md',
  );

  test('is read without a finding', () => {
    expect(diagnostics).toEqual([]);
  });

  test('has its title, emoji, model, language and place', () => {
    expect(agent).toMatchObject({
      name: 'backend-expert',
      title: 'Backend Expert',
      emoji: '🏗️',
      model: 'sonnet',
      language: 'fr',
      category: undefined,
    });
  });

  test('has its five sections with their roles, and five domains of expertise', () => {
    expect(agent?.outline.map(({ role }) => role)).toEqual([
      'expertise',
      'approach',
      'deliverables',
      'standards',
      'principles',
    ]);
    expect(agent?.outline[0]?.entries.map(({ title }) => title)).toEqual([
      'Architecture & Design',
      'APIs',
      'Bases de données',
      'Performance & Scalabilité',
      'Sécurité',
    ]);
  });
});

describe('any file', () => {
  test('that is no UTF-8 text gives no agent, and says why', () => {
    const { agent, body, diagnostics } = readAgent(Uint8Array.of(0x61, 0xff), 'a.md');
    expect(agent).toBeUndefined();
    expect(body.sections).toEqual([]);
    expect(diagnostics).toMatchObject([
      { file: 'a.md', line: 1, column: 2, code: 'file-not-utf8', severity: 'error' },
    ]);
  });

  test('has as its prompt what follows the front matter, be it nothing', () => {
    expect(read('---\nname: a\n---\n\nBody').agent?.prompt).toBe('\nBody');
    expect(read('---\nname: a').agent?.prompt).toBe('');
  });

  test('keeps its prompt as it is where the rest is read from repaired text', () => {
    const { agent } = read('---\nname: a\n---\nDonn√©es, mod√®les\n');
    expect(agent?.prompt).toBe('Donn√©es, mod√®les\n');
    expect(agent?.repaired).toContain('Données, modèles');
  });

  test('has the places of its own text where it is read from repaired text', () => {
    const { agent, diagnostics } = read(
      '---\nname: a\ndescription: Évalue.\ntools: Rée, Xyz\n---\nDonnÃ©es, modÃ¨les [Ã©](b.md), @agent-x <!-- c -->\n'.replace(
        /[Éé]/g,
        (letter) => Buffer.from(letter).toString('latin1'),
      ),
    );
    expect(agent).toMatchObject({
      fields: [{}, {}, { valuePlace: { line: 4, column: 8 } }],
      links: [{ target: 'b.md', line: 6, column: 20 }],
      references: [{ name: 'x', line: 6, column: 39 }],
      hidden: [{ text: 'c', line: 6, column: 41 }],
    });
    expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['text-damaged', 3, 14],
      ['tool-unknown', 4, 8],
      ['tool-unknown', 4, 14],
      ['text-hidden', 6, 41],
    ]);
  });

  test('without front matter is named by its file, in its folder', () => {
    const { agent, diagnostics } = read('Just a prompt.');
    expect(agent).toMatchObject({ name: 'some-agent', title: 'Some Agent', category: 'team' });
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['front-matter-missing', 'name-missing']);
  });

  test('with broken YAML keeps its name and description, with a warning at the line', () => {
    const { agent, diagnostics } = read('---\nname: a\ndescription: Use when: always\n---\nBody');
    expect(agent).toMatchObject({ name: 'a', description: 'Use when: always' });
    expect(diagnostics).toMatchObject([
      { code: 'front-matter-invalid', severity: 'warning', file: 'team/some-agent.md', line: 3 },
    ]);
  });

  test('without a name or description says both', () => {
    const { diagnostics } = read('---\nmodel: opus\n---\nBody');
    expect(diagnostics.map(({ code }) => code)).toEqual(['name-missing', 'description-missing']);
  });

  test('whose sections begin at another level is divided all the same', () => {
    expect(read('# A\n# B\n# C\n').agent?.outline.map(({ title }) => title)).toEqual(['B', 'C']);
    expect(read('### B\n#### C\n').agent?.outline).toMatchObject([
      { title: 'B', entries: [{ title: 'C' }] },
    ]);
  });

  test('leaves out headings without words', () => {
    const { outline } = read('## A\n### #\n### B\n##\n### C\n').agent ?? {};
    expect(outline?.map(({ title }) => title)).toEqual(['A']);
    expect(outline?.[0]?.entries.map(({ title }) => title)).toEqual(['B']);
  });

  test('has headings from its Markdown, not from what stands in a fence', () => {
    expect(read('## A\n```markdown\n## B\n```\n').agent?.outline).toHaveLength(1);
  });

  test('gives equal headings different addresses', () => {
    expect(read('## A\n## A\n').agent?.outline.map(({ id }) => id)).toEqual(['a', 'a-2']);
  });

  test('nested beyond the bound is still published, with an error at the line', () => {
    const { agent, diagnostics } = read(
      `---\nname: a\ndescription: d\n---\n\n${'>'.repeat(100_000)}`,
    );
    expect(agent?.name).toBe('a');
    expect(diagnostics).toMatchObject([{ code: 'markdown-bound', line: 6 }]);
  });

  test('shows on its card what stands before the examples', () => {
    const { agent } = read(
      '---\nname: a\ndescription: "Reviews code. <example>user: hi</example>"\n---\n',
    );
    expect(agent?.summary).toBe('Reviews code.');
  });

  test('in French is French, whatever its description is in', () => {
    expect(
      read(
        '---\nname: a\ndescription: The expert that you ask for the design of your services\n---\n' +
          'Tu conçois les services avec leurs limites. Tu ne fais rien sans preuve, et tu mesures tout.',
      ).agent?.language,
    ).toBe('fr');
  });

  test('in English is English, with its emoji', () => {
    expect(
      read(
        '---\nname: a\ndescription: d\n---\n🚀 You review the code that the team wrote for this change.',
      ).agent?.language,
    ).toBe('en');
  });

  test('in Korean with many English terms is Korean', () => {
    expect(
      read('---\nname: a\ndescription: API 설계와 데이터베이스 전문가\n---\nREST API 와 GraphQL')
        .agent?.language,
    ).toBe('ko');
  });
});
