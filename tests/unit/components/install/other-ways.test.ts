import { expect, test } from 'vitest';
import { readAgent } from '../../../../src/agent/read-agent.ts';
import { otherWays, type WaySite } from '../../../../src/components/install/other-ways.ts';
import type { TargetId } from '../../../../src/export/targets/target.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';

const say = wordsOf('en').install;
const known: WaySite = { origin: 'https://example.com', title: 'My agents' };
const unknown: WaySite = { ...known, origin: undefined };

function waysOf(bytes: Buffer, target: TargetId, site: WaySite, path = 'x.md') {
  const { agent } = readAgent(bytes, path);
  if (!agent) throw new Error('This is no agent.');
  const entry = { agent, bytes, slug: 'x', html: '' };
  return otherWays(entry, target, site, say);
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

test('what a registry leaves out is not offered', () => {
  const empty = Buffer.alloc(0);
  expect(waysOf(empty, 'claude-code', unknown)).toEqual([]);
  expect(waysOf(empty, 'codex', unknown)).toHaveLength(1);
  const nameless = Buffer.from('---\ndescription: Does x.\n---\n\n# X\n');
  expect(waysOf(nameless, 'skill', known, 'x/SKILL.md')).toEqual([]);
  expect(waysOf(nameless, 'skill', known)).toHaveLength(1);
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
