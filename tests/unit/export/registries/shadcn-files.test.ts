import { describe, expect, test } from 'vitest';
import { shadcnFiles } from '../../../../src/export/registries/shadcn-files.ts';
import { digestOf } from '../../../digest-of.ts';
import { problems } from '../../../schemas/validator.ts';
import { claudeAgent, contentsOf, documentIn, hostile, siteOf } from './site.ts';

const sources = { 'quality/reviewer.md': claudeAgent('reviewer') };

test('an item holds the source file, and puts it where Claude Code looks in a project', async () => {
  const files = await contentsOf(shadcnFiles(siteOf(sources)));
  const item = documentIn(files, 'r/reviewer.json');
  expect(problems('shadcn-registry-item', item)).toEqual([]);
  expect(item).toMatchObject({
    name: 'reviewer',
    type: 'registry:item',
    title: 'reviewer',
    description: 'Helps with reviewer.',
    categories: ['quality'],
    files: [
      {
        path: 'agents/reviewer.md',
        type: 'registry:file',
        target: '~/.claude/agents/reviewer.md',
        content: sources['quality/reviewer.md'],
      },
    ],
  });
  expect(item).not.toHaveProperty('docs');
});

test.each([
  ['a byte order mark', '\uFEFF---\nname: x\ndescription: X.\n---\n'],
  ['line breaks of Windows', '---\r\nname: x\r\ndescription: X.\r\n---\r\nOne\r\ntwo\n\rthree'],
  ['controls and separators', '---\nname: x\n---\n\u0001\u001b[31m\u2028\u2029\u202e\u{E0041}\n'],
  ['blank at both ends', '\n\n  ---\nname: x\n---\n\n\n'],
])('%s of a file come out of its item as they went in', async (_, text) => {
  const files = await contentsOf(shadcnFiles(siteOf({ 'x.md': text })));
  const { files: held, meta } = documentIn(files, 'r/x.json');
  expect(Buffer.from(held[0].content)).toEqual(Buffer.from(text));
  expect(meta.sha256).toBe(digestOf(text));
});

test('an empty file, which the client would not write, has no item', async () => {
  const files = await contentsOf(shadcnFiles(siteOf({ 'empty.md': '', ...sources })));
  expect([...files.keys()]).not.toContain('r/empty.json');
  expect(documentIn(files, 'r/registry.json').items).toHaveLength(1);
});

test('each coding tool has an item of its own, with the file that it reads', async () => {
  const files = await contentsOf(shadcnFiles(siteOf(sources)));
  const targets = ['copilot', 'cursor', 'opencode', 'codex', 'gemini', 'qwen', 'droid'];
  const placed = targets.map((target) => {
    const item = documentIn(files, `r/${target}/reviewer.json`);
    expect(problems('shadcn-registry-item', item)).toEqual([]);
    expect(item.name).toBe(`${target}/reviewer`);
    return item.files[0].target;
  });
  expect(placed).toEqual([
    '~/.github/agents/reviewer.agent.md',
    '~/.cursor/agents/reviewer.md',
    '~/.opencode/agents/reviewer.md',
    '~/.codex/agents/reviewer.toml',
    '~/.gemini/agents/reviewer.md',
    '~/.qwen/agents/reviewer.md',
    '~/.factory/droids/reviewer.md',
  ]);
});

test('an item says when the agent may do more than its author allows', async () => {
  const limited = { 'reader.md': claudeAgent('reader', 'tools: Read, Bash(git:*)\n') };
  const files = await contentsOf(shadcnFiles(siteOf(limited)));
  const { docs } = documentIn(files, 'r/cursor/reader.json');
  expect(docs).toMatch(/^Less restricted than its source: Cursor .+\n- tools: \S/);
});

describe('the list of all items', () => {
  test('names the item of every agent for Claude Code, without the files', async () => {
    const files = await contentsOf(shadcnFiles(siteOf(sources)));
    const list = documentIn(files, 'r/registry.json');
    expect(problems('shadcn-registry', list)).toEqual([]);
    expect(list).toMatchObject({
      name: 'our-agents',
      homepage: 'https://agents.example/catalog/',
      items: [{ name: 'reviewer', categories: ['quality'] }],
    });
  });

  test('bakes no address in where the site has none', async () => {
    const files = await contentsOf(shadcnFiles(siteOf(sources, { origin: undefined })));
    expect(documentIn(files, 'r/registry.json').homepage).toBe('/catalog/');
    for (const content of files.values()) expect(content.toString()).not.toMatch(/localhost/);
  });

  test('is not taken by an agent that is called like it', async () => {
    const files = await contentsOf(
      shadcnFiles(siteOf({ 'registry.md': claudeAgent('registry'), ...sources })),
    );
    expect(
      documentIn(files, 'r/registry.json').items.map(({ name }: { name: string }) => name),
    ).toEqual(['registry_agent', 'reviewer']);
    expect(documentIn(files, 'r/registry_agent.json').files[0].target).toBe(
      '~/.claude/agents/registry.md',
    );
  });
});

test('hostile files make items of the format, whose labels are one line without controls', async () => {
  const files = await contentsOf(shadcnFiles(siteOf(hostile)));
  expect(files.size).toBe(Object.keys(hostile).length * 8 + 1);
  expect(problems('shadcn-registry', documentIn(files, 'r/registry.json'))).toEqual([]);
  for (const path of files.keys()) {
    if (path === 'r/registry.json') continue;
    const item = documentIn(files, path);
    expect(problems('shadcn-registry-item', item)).toEqual([]);
    for (const label of [item.title, item.description, ...item.categories]) {
      expect(label).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(label.length).toBeLessThanOrEqual(1024);
    }
  }
});

test('what is no item does not pass for one', async () => {
  const files = await contentsOf(shadcnFiles(siteOf(sources)));
  const item = documentIn(files, 'r/reviewer.json');
  const [file] = item.files;
  for (const wrong of [
    { ...item, type: 'registry:file' },
    { ...item, files: [{ ...file, target: '.claude/agents/reviewer.md' }] },
    { ...item, files: [{ ...file, target: '~/../.claude/agents/reviewer.md' }] },
    { ...item, files: [{ ...file, content: '' }] },
    { ...item, name: '../reviewer' },
    { ...item, registryDependencies: ['https://elsewhere.example/r/x.json'] },
  ]) {
    expect(problems('shadcn-registry-item', wrong)).not.toEqual([]);
  }
});
