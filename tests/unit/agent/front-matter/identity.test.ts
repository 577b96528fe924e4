import { describe, expect, test } from 'vitest';
import type { AgentFormat } from '../../../../src/agent/agent.ts';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { readSections } from '../../../../src/agent/body/sections.ts';
import { readFrontMatter } from '../../../../src/agent/front-matter/front-matter.ts';
import { readIdentity } from '../../../../src/agent/front-matter/identity.ts';
import { splitFrontMatter } from '../../../../src/agent/front-matter/split.ts';

function identity(text: string, path = 'team/some-agent.md', format: AgentFormat = 'claude-code') {
  const split = splitFrontMatter(text);
  const body = readSections(parseMarkdown(split.body));
  return readIdentity(path, format, readFrontMatter(split), body);
}

const codes = (text: string, path?: string, format?: AgentFormat) =>
  identity(text, path, format).findings.map(({ code }) => code);

describe('an agent with front matter', () => {
  test('is called what it says', () => {
    expect(identity('---\nname: a\ndescription: " Does b. "\n---\n')).toEqual({
      name: 'a',
      description: 'Does b.',
      findings: [],
    });
  });

  test('has no quotes around its description, and line breaks where it means some', () => {
    expect(identity(`---\nname: 7\ndescription: '"One.\\n\\nTwo."'\n---\n`)).toMatchObject({
      name: '7',
      description: 'One.\n\nTwo.',
    });
  });

  test('may have its description in a list', () => {
    expect(identity('---\nname: a\ndescription:\n  - Runs tests.\n  - 7\n---\n')).toEqual({
      name: 'a',
      description: 'Runs tests.\n7',
      findings: [],
    });
  });

  test('is called what it says in capitals too', () => {
    expect(identity('---\nName: a\nDESCRIPTION: Does b.\n---\n')).toEqual({
      name: 'a',
      description: 'Does b.',
      findings: [],
    });
  });

  test('keeps the path of a folder whole', () => {
    expect(identity('---\nname: a\ndescription: Works in C:\\new folder\n---\n').description).toBe(
      'Works in C:\\new folder',
    );
  });

  test('but without a name takes that of its file, and is told how to write it', () => {
    expect(identity('---\ndescription: d\n---\n', 'C Expert.md')).toMatchObject({
      name: 'C Expert',
      findings: [
        {
          code: 'name-missing',
          place: { line: 1, column: 1 },
          fix: 'Add `name: c-expert` to the front matter.',
        },
      ],
    });
    expect(identity('---\ndescription: d\n---\n', 'историк.md').findings[0]).not.toHaveProperty(
      'fix',
    );
  });

  test('needs a name only where its format asks for one, and its folder gives none', () => {
    const text = '---\ndescription: d\n---\n';
    expect(codes(text, 'a.md', 'gemini')).toEqual(['name-missing']);
    expect(codes(text, 'a/SKILL.md', 'skill')).toEqual([]);
    expect(codes(text, 'a/agent.md', 'claude-code')).toEqual([]);
    expect(codes(text, 'a.agent.md', 'copilot')).toEqual([]);
    expect(codes(text, 'a.md', 'opencode')).toEqual([]);
  });

  test('that has an empty name and no description says both, at their places', () => {
    expect(identity('---\nname: ""\ndescription: [ ]\n---\n').findings).toEqual([
      {
        code: 'name-missing',
        place: { line: 2, column: 7 },
        fix: 'Add `name: some-agent` to the front matter.',
      },
      { code: 'description-missing', place: { line: 3, column: 14 } },
    ]);
    expect(codes('---\n---\n')).toEqual(['name-missing', 'description-missing']);
  });

  test('that is refused goes by its file name, and nothing more is said', () => {
    expect(identity('---js\nx\n---\n- name: x\n')).toEqual({
      name: 'some-agent',
      description: '',
      findings: [],
    });
  });
});

describe('an agent without front matter', () => {
  test('is named by its file, and is told the lines to begin with', () => {
    expect(identity('# Agent\n\nJust a prompt.')).toEqual({
      name: 'some-agent',
      description: '',
      findings: [
        {
          code: 'front-matter-missing',
          place: { line: 1, column: 1 },
          fix: 'Begin the file with the lines `---`, `name: some-agent`, `description: …`, `---`.',
        },
      ],
    });
    expect(identity('Text', 'историк.md').findings[0]?.fix).toContain('`name: …`');
  });

  test('may have its name and description in a list', () => {
    const found = identity(
      '# T\n\n## Metadata\n\n- **name:** the-agent\n- **category:** x\n- **description:**  \n  Writes\n  "text".\n',
    );
    expect(found).toMatchObject({ name: 'the-agent', description: 'Writes "text".' });
    expect(found.findings[0]?.fix).toBe(
      'Begin the file with the lines `---`, `name: the-agent`, `description: "Writes \\"text\\"."`, `---`.',
    );
  });

  test.each([
    ['lines that break', '# T\n\n**Name**: a  \n**Description**: Runs tests.\n\nMore.'],
    ['lines of one paragraph', '**Name:** a\n**Description:** Runs\ntests.\n**Version:** 1'],
    ['lines without marks', 'name: a\ndescription: Runs tests.\n\nYou run tests.'],
    ['French lines', '# T\n\n- **Nom** : a\n- **Description** : Runs tests.'],
    ['full-width colons', 'name：a\n\ndescription：Runs tests.'],
    ['Japanese lines', '- **名前**：a\n- **説明**：Runs tests.'],
  ])('may have them in %s', (_, text) => {
    expect(identity(text)).toMatchObject({ name: 'a', description: 'Runs tests.' });
  });

  test.each(['## 概要', '# T\n\n## Resumen', '# T\n\n## Overview'])(
    'may begin with its description, under %j',
    (heading) => {
      expect(identity(`${heading}\n\nRuns tests.\n`).description).toBe('Runs tests.');
      expect(identity(`## Steps\n\nText.\n\n${heading}\n\nRuns tests.\n`).description).toBe('');
    },
  );

  test('has no name, which is an error, where no heading gives it a title either', () => {
    const missing = ['front-matter-missing', 'name-missing'];
    expect(codes('You run tests.')).toEqual(missing);
    expect(codes('', 'a.md', 'gemini')).toEqual(missing);
    expect(codes('# Tester\n\nYou run tests.')).toEqual(['front-matter-missing']);
    expect(codes('Name: tester')).toEqual(['front-matter-missing']);
    expect(codes('You run tests.', 'a/SKILL.md', 'skill')).toEqual(['front-matter-missing']);
    expect(identity('You run tests.').findings[1]).toMatchObject({
      fix: 'Begin the file with the lines `---`, `name: some-agent`, `description: …`, `---`.',
    });
  });

  test('is told what to write for a description that is too long to quote', () => {
    const long = 'Runs tests. '.repeat(40).trim();
    expect(identity(`- name: a\n- description: ${long}`).findings[0]?.fix).toBe(
      'Begin the file with the lines `---`, `name: a`, `description: …`, `---`; in place of `…`, write the description of the body in double quotes.',
    );
  });

  test('may have its description under a heading of that name', () => {
    expect(identity('# T\n\n## Description\n\n```\nx\n```\nReviews\ncode.\n\nMore.')).toMatchObject(
      {
        name: 'some-agent',
        description: 'Reviews code.',
      },
    );
  });

  test('with an empty list item or a heading alone has neither', () => {
    expect(identity('- name:\n\n## Description\n')).toMatchObject({
      name: 'some-agent',
      description: '',
    });
  });
});
