import { expect, test } from 'vitest';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { type AgentDocument, agentDocument } from '../../../src/export/agent-document.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { digestOf } from '../../digest-of.ts';

function documentOf(text: string, path = 'tester.md'): AgentDocument {
  const bytes = Buffer.from(text);
  const { agent } = readAgent(bytes, path);
  if (!agent) throw new Error('This is no agent.');
  return agentDocument(
    { agent, bytes, html: '', slug: 'tester' },
    { base: '/catalog/', words: wordsOf('en') },
  );
}

const frontMatter = (lines: string) =>
  `---\nname: tester\ndescription: Tests.\n${lines}---\n\n# Tester\n`;

test('a document says what the file says, and where it is', () => {
  const text = `${frontMatter('tools: Read, Bash(git:*)\nmodel: opus\n')}
## Expertise

- **Storage**: PostgreSQL, Redis

## Deliverables

- A report
`;
  const document = documentOf(text, 'quality/tester.md');
  expect(document).toMatchObject({
    slug: 'tester',
    name: 'tester',
    title: 'Tester',
    emoji: null,
    description: 'Tests.',
    language: 'en',
    category: 'quality',
    model: 'opus',
    inherits: false,
    tools: [
      { name: 'Read', rule: null, risks: ['read'], does: 'reads files' },
      { name: 'Bash', rule: 'git:*', does: 'runs shell commands' },
    ],
    deniedTools: [],
    deliverables: ['A report'],
    hidden: 0,
    page: '/catalog/agents/tester/',
    file: {
      path: 'quality/tester.md',
      url: '/catalog/agents/tester.md',
      bytes: Buffer.byteLength(text),
      sha256: digestOf(text),
      changed: null,
    },
    locale: 'en',
  });
  const topics = document.expertise.flatMap(({ topics, items }) => [
    ...topics,
    ...items.flatMap((item) => item.topics),
  ]);
  expect(topics.map(({ key }) => key)).toEqual(expect.arrayContaining(['postgresql', 'redis']));
});

test('an agent that executes can do the rest as well, and is not read-only', () => {
  expect(documentOf(frontMatter('tools: Bash\n')).permissions).toEqual({
    reads: true,
    writes: true,
    executes: true,
    network: true,
    unknown: false,
    readOnly: false,
    sentence: 'Runs shell commands, so it can also write anything and reach the network.',
    marks: [{ risk: 'execute', words: 'runs commands' }],
  });
});

test('an agent that only reads is read-only', () => {
  expect(documentOf(frontMatter('tools: Read, Grep\n')).permissions).toMatchObject({
    reads: true,
    writes: false,
    executes: false,
    network: false,
    unknown: false,
    readOnly: true,
  });
});

test('an agent without a list has the built-in tools that are not denied', () => {
  const document = documentOf(frontMatter('disallowedTools: Bash, Write\n'));
  const names = document.tools.map(({ name }) => name);
  expect(document.inherits).toBe(true);
  expect(names).toEqual(expect.arrayContaining(['Read', 'Edit']));
  expect(names).not.toContain('Bash');
  expect(names).not.toContain('Write');
  expect(document.deniedTools).toEqual([
    { name: 'Bash', rule: null },
    { name: 'Write', rule: null },
  ]);
  expect(document.permissions.unknown).toBe(true);
});

test('a document survives JSON whole: no key of it is ever missing', () => {
  const small = documentOf(frontMatter(''));
  expect(JSON.parse(JSON.stringify(small))).toStrictEqual(small);
  const full = documentOf(
    frontMatter('permissionMode: plan\nmaxTurns: 3\nskills: a, b\nmodel: inherit\n'),
    'a/tester.md',
  );
  expect(Object.keys(full)).toEqual(Object.keys(small));
  expect(Object.keys(full.settings)).toEqual(Object.keys(small.settings));
  expect(full.settings).toMatchObject({ permissionMode: 'plan', maxTurns: 3, skills: ['a', 'b'] });
  expect(full.model).toBeNull();
});
