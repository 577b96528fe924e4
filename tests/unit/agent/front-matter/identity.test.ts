import { describe, expect, test } from 'vitest';
import type { AgentFormat } from '../../../../src/agent/agent.ts';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { readSections } from '../../../../src/agent/body/sections.ts';
import { readFrontMatter } from '../../../../src/agent/front-matter/front-matter.ts';
import {
  categoryOf,
  nameFromPath,
  readIdentity,
} from '../../../../src/agent/front-matter/identity.ts';
import { splitFrontMatter } from '../../../../src/agent/front-matter/split.ts';

function identity(text: string, path = 'team/some-agent.md', format: AgentFormat = 'claude-code') {
  const split = splitFrontMatter(text);
  const body = readSections(parseMarkdown(split.body));
  return readIdentity(path, format, readFrontMatter(split), body);
}

const codes = (text: string, path?: string, format?: AgentFormat) =>
  identity(text, path, format).findings.map(({ code }) => code);

describe('the path of an agent', () => {
  test.each([
    ['a/reviewer.md', 'reviewer', 'a'],
    ['reviewer.agent.md', 'reviewer', undefined],
    ['a/b/c.prompt.md', 'c', 'a/b'],
    ['a/old.chatmode.md', 'old', 'a'],
    ['v1.2.md', 'v1.2', undefined],
    ['a/code-reviewer/agent.md', 'code-reviewer', 'a'],
    ['code-reviewer/AGENT.md', 'code-reviewer', undefined],
    ['a/b/code-reviewer/SKILL.md', 'code-reviewer', 'a/b'],
    ['a/code-reviewer/index.md', 'code-reviewer', 'a'],
    ['agent.md', 'agent', undefined],
    ['a/.md', '.md', 'a'],
  ])('%s has the name %s and the category %s', (path, name, category) => {
    expect(nameFromPath(path)).toBe(name);
    expect(categoryOf(path)).toBe(category);
  });
});

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
    expect(identity('---\nname: ""\ndescription: [a]\n---\n').findings).toEqual([
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
    expect(identity('Just a prompt.')).toEqual({
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
