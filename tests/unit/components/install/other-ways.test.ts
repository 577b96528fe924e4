import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { otherWays, type WaySite } from '../../../../src/components/install/other-ways.ts';
import type { TargetId } from '../../../../src/export/targets/target.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';

const say = wordsOf('en').install;
const known: WaySite = { origin: 'https://example.com', title: 'My agents' };
const unknown: WaySite = { ...known, origin: undefined };

function waysOf(bytes: Buffer, target: TargetId, site: WaySite) {
  const { agent } = readAgent(bytes, 'x.md');
  if (!agent) throw new Error('This is no agent.');
  const entry = { agent, bytes, slug: 'x', html: '' };
  return otherWays(entry, { target, verbatim: target === 'claude-code' }, site, say);
}

const commandsOf = (ways: ReturnType<typeof waysOf>) =>
  ways.flatMap(({ commands }) => commands.map(({ runs, loads = '' }) => `${runs} ${loads}`.trim()));

const file = Buffer.from('---\nname: x\ndescription: Does x.\n---\n\n# X\n');

test('Claude Code installs from the registry, and as a plugin where the site has an address', () => {
  const shadcn = 'npx shadcn@latest add r/x.json';
  expect(commandsOf(waysOf(file, 'claude-code', unknown))).toEqual([shadcn]);
  expect(commandsOf(waysOf(file, 'claude-code', known))).toEqual([
    shadcn,
    '/plugin marketplace add marketplace.json',
    '/plugin install x@my-agents',
  ]);
  const local = { ...known, origin: 'http://localhost:4321' };
  expect(commandsOf(waysOf(file, 'claude-code', local))).toEqual([shadcn]);
});

test('another tool has an item of its own, and a skill is added by itself', () => {
  expect(commandsOf(waysOf(file, 'codex', known))).toEqual([
    'npx shadcn@latest add r/codex/x.json',
  ]);
  expect(commandsOf(waysOf(file, 'skill', known))).toEqual(['npx skills add skills/x']);
});

test('a file that a registry cannot hold as text is not offered by it', () => {
  const { agent } = readAgent(file, 'x.md');
  if (!agent) throw new Error('This is no agent.');
  for (const bytes of [Buffer.from([0xe9]), Buffer.alloc(0)]) {
    const entry = { agent, bytes, slug: 'x', html: '' };
    expect(otherWays(entry, { target: 'claude-code', verbatim: true }, unknown, say)).toEqual([]);
    expect(otherWays(entry, { target: 'codex', verbatim: false }, unknown, say)).toHaveLength(1);
  }
});

test('what a plugin would not keep is said', () => {
  const warned = (frontMatter: string): (string | undefined)[] =>
    waysOf(
      Buffer.from(`---\nname: x\ndescription: Does x.\n${frontMatter}---\n\n# X\n`),
      'claude-code',
      known,
    ).map(({ warning }) => warning);
  expect(warned('')).toEqual([undefined, undefined]);
  expect(warned('permissionMode: plan\n')).toEqual([undefined, say.pluginWider]);
});
