import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import {
  fileForClaude,
  isWiderInClaude,
} from '../../../../src/client/take-home/file-for-claude.ts';
import { agentDocument } from '../../../../src/export/agent-document.ts';
import { rememberExports } from '../../../../src/export/remember-exports.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';

function documentOf(path: string, line: string) {
  const bytes = Buffer.from(`---\nname: x\ndescription: Does it.\n${line}\n---\nDo it well.\n`);
  const { agent } = readAgent(bytes, path);
  if (!agent) throw new Error('This is no agent.');
  const site = { base: '/shop/', words: wordsOf('en'), exportsOf: rememberExports() };
  return agentDocument({ agent, bytes, html: '', slug: 'x' }, site);
}

test('an agent that is written for Claude Code is handed over as it is', () => {
  const document = documentOf('.claude/agents/x.md', 'tools: Read');
  expect(fileForClaude(document)).toMatchObject({
    url: '/shop/agents/x.md',
    sha256: document.file.sha256,
  });
  expect(isWiderInClaude(document)).toBe(false);
});

test('one for another product is handed over as Claude Code needs it, with its limits', () => {
  const document = documentOf('.opencode/agents/x.md', 'permission: {bash: deny}');
  expect(fileForClaude(document).url).toBe('/shop/export/claude-code/x.md');
  expect(fileForClaude(document).sha256).not.toBe(document.file.sha256);
  expect(isWiderInClaude(document)).toBe(false);
});

test('one that may do more in Claude Code is warned of', () => {
  const document = documentOf('.opencode/agents/x.md', 'permission: {bash: ask}');
  expect(isWiderInClaude(document)).toBe(true);
});
