import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { toolPanels } from '../../../../src/components/install/panel.ts';
import { type ExportSummary, exportAgent } from '../../../../src/export/export-agent.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';

const say = wordsOf('en');

function panelsOf(frontMatter: string) {
  const bytes = Buffer.from(`---\nname: x\ndescription: Does x.\n${frontMatter}---\n\n# X\n`);
  const { agent } = readAgent(bytes, 'x.md');
  if (!agent) throw new Error('This is no agent.');
  return toolPanels(exportAgent({ agent, slug: 'x', bytes }), 'x', say);
}

test('a tool that reads the file as it is loses nothing of it', () => {
  const [first] = panelsOf('tools: Read\n');
  expect(first).toMatchObject({
    name: 'Claude Code',
    file: 'agents/x.md',
    fileName: 'x.md',
    verbatim: true,
    project: '.claude/agents/x.md',
    user: '.claude/agents/x.md',
    wider: [],
    lost: [],
  });
});

test('what a tool cannot limit is told apart from what is merely lost, in whole sentences', () => {
  const cursor = panelsOf('tools: Read, Bash(git:*)\ncolor: green\n').find(
    ({ id }) => id === 'cursor',
  );
  expect(cursor?.wider).toEqual([
    { field: 'tools', why: expect.stringMatching(/^[A-Z].*Read and Bash\(git:\*\).*\.$/) },
  ]);
  expect(cursor?.lost.map(({ field }) => field)).toEqual(['color']);
  for (const { wider, lost } of panelsOf('tools: Read\nhooks: 1\nmodel: opus\n')) {
    for (const { why } of [...wider, ...lost]) expect(why).not.toMatch(/\{\w+\}/);
  }
});

test('a skill is saved under the name that every skill has', () => {
  const skill = panelsOf('').find(({ id }) => id === 'skill');
  expect(skill).toMatchObject({ fileName: 'SKILL.md', file: 'export/skill/x.md' });
});

test('names of a hostile file are short, and say what has no shape', () => {
  const summary: ExportSummary = {
    target: 'cursor',
    path: 'export/cursor/x.md',
    sha256: '',
    verbatim: false,
    losses: [
      {
        field: 'tools\u202E',
        reason: 'no-equivalent',
        names: ['a\u202Eb', ...Array.from({ length: 50 }, () => 'm'.repeat(10_000))],
        widens: true,
      },
    ],
  };
  const [panel] = toolPanels([summary], 'x', say);
  const [lost] = panel?.wider ?? [];
  expect(lost?.field).toBe('tools\\u{202e}');
  expect(lost?.why).toContain('a\\u{202e}b');
  expect(lost?.why.length).toBeLessThan(500);
});
