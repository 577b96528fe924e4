import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import {
  fileForClaude,
  folderOfClaude,
  nameInClaude,
} from '../../../../src/client/take-home/file-for-claude.ts';
import { agentDocument } from '../../../../src/export/agent-document.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';

function documentOf(path: string, line: string, name = 'x') {
  const bytes = Buffer.from(
    `---\nname: ${name}\ndescription: Does it.\n${line}\n---\nDo it well.\n`,
  );
  const { agent } = readAgent(bytes, path);
  if (!agent) throw new Error('This is no agent.');
  const site = { base: '/shop/', words: wordsOf('en') };
  return agentDocument({ agent, bytes, html: '', slug: 'x' }, site);
}

test('an agent that is written for Claude Code is handed over as it is', () => {
  const document = documentOf('.claude/agents/x.md', 'tools: Read');
  expect(fileForClaude(document)).toMatchObject({
    url: '/shop/agents/x.md',
    sha256: document.file.sha256,
    losses: [],
  });
});

test('one for another product is handed over as Claude Code needs it, with its limits', () => {
  const document = documentOf('.opencode/agents/x.md', 'permission: {bash: deny}');
  const file = fileForClaude(document);
  expect(file.url).toBe('/shop/export/claude-code/x.md');
  expect(file.sha256).not.toBe(document.file.sha256);
  expect(file.losses.some(({ widens }) => widens)).toBe(false);
});

test('it stands where its document says, which nobody has to believe', () => {
  const file = fileForClaude(documentOf('.claude/agents/x.md', 'tools: Read'));
  expect(file.destination).toBe(`${folderOfClaude}/x.md`);
});

test('no other file takes the place of one that is not named', () => {
  const document = documentOf('.opencode/agents/x.md', 'permission: {bash: deny}');
  expect(() => fileForClaude({ ...document, exports: [] })).toThrow(
    'x has no file for Claude Code.',
  );
});

test('the name of an agent is the one that its file for Claude Code has', () => {
  const copilot = documentOf('x.agent.md', '', 'My Reviewer');
  expect(nameInClaude(copilot, fileForClaude(copilot))).toBe('x');
  const claude = documentOf('.claude/agents/x.md', '', 'My Reviewer');
  expect(nameInClaude(claude, fileForClaude(claude))).toBe('My Reviewer');
});
