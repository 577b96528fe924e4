import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { marketplaceFiles } from '../../../../src/export/registries/marketplace-files.ts';
import { digestOf } from '../../../digest-of.ts';
import { problems } from '../../../schemas/validator.ts';
import { claudeAgent, contentsOf, documentIn, hostile, siteOf } from './site.ts';

const sources = {
  'quality/reviewer.md': claudeAgent('reviewer'),
  'tester.md': claudeAgent('tester'),
};

describe('the marketplace that is served', () => {
  test('has a plugin for each agent, whose archive has the digest that is said', async () => {
    const files = await contentsOf(marketplaceFiles(siteOf(sources)));
    const document = documentIn(files, 'marketplace.json');
    expect(problems('claude-code-marketplace', document)).toEqual([]);
    expect(document).toMatchObject({ name: 'our-agents', owner: { name: 'Our agents' } });
    expect(document.plugins).toMatchObject([
      {
        name: 'reviewer',
        displayName: 'reviewer',
        description: 'Helps with reviewer.',
        keywords: ['quality'],
        homepage: 'https://agents.example/catalog/agents/reviewer/',
        source: { url: 'https://agents.example/catalog/plugins/reviewer.zip' },
      },
      { name: 'tester', keywords: [] },
    ]);
    for (const { name, source } of document.plugins) {
      const archive = files.get(`plugins/${name}.zip`);
      expect(source.sha256).toBe(digestOf(archive ?? ''));
    }
  });

  test('says the same digests when its list is made before the archives', async () => {
    const made = await contentsOf(marketplaceFiles(siteOf(sources)).toReversed());
    const again = await contentsOf(marketplaceFiles(siteOf(sources)));
    expect(made.get('marketplace.json')).toEqual(again.get('marketplace.json'));
  });

  test('packs the manifest and the source file, byte for byte', async () => {
    const text = claudeAgent('windows').replaceAll('\n', '\r\n');
    const files = await contentsOf(marketplaceFiles(siteOf({ 'windows.md': text })));
    const archive = unzipSync(files.get('plugins/windows.zip') ?? Buffer.alloc(0));
    expect(Object.keys(archive)).toEqual(['.claude-plugin/plugin.json', 'agents/windows.md']);
    expect(Buffer.from(archive['agents/windows.md'] ?? []).toString()).toBe(text);
    const manifest = JSON.parse(
      Buffer.from(archive['.claude-plugin/plugin.json'] ?? []).toString(),
    );
    expect(problems('claude-code-plugin', manifest)).toEqual([]);
    expect(manifest.name).toBe('windows');
  });

  test.each([
    [undefined],
    ['http://agents.example'],
    ['https://localhost:8443'],
    ['https://site.localhost'],
    ['https://127.0.0.1'],
    ['https://[::1]'],
    ['https://[fe80::1]'],
    ['https://169.254.169.254'],
  ])('is left out for %s, from where Claude Code loads no archive', (origin) => {
    expect(marketplaceFiles(siteOf(sources, { origin }))).toEqual([]);
  });

  test.each([['https://10.0.0.1:8443'], ['https://[2001:db8::1]'], ['https://localhost.example']])(
    'is there for %s',
    (origin) => {
      expect(marketplaceFiles(siteOf(sources, { origin }))).toHaveLength(3);
    },
  );
});

describe('the name of a marketplace', () => {
  test.each([
    ['Café & Co.', 'cafe-co'],
    ['Claude agents', 'claude-agents'],
    ['Claude Plugins (official)', 'agent-catalog'],
    ['The official agents for Claude', 'agent-catalog'],
    ['agent-skills', 'agent-catalog'],
    ['Builtin', 'agent-catalog'],
    ['\u202e', 'agent'],
  ])('of “%s” is %s', async (title, name) => {
    const files = await contentsOf(marketplaceFiles(siteOf(sources, { title })));
    const document = documentIn(files, 'marketplace.json');
    expect(problems('claude-code-marketplace', document)).toEqual([]);
    expect(document.name).toBe(name);
  });
});

describe('a plugin whose agent may do more than its author allows', () => {
  test.each([
    ['permissionMode: plan\n', 'permissionMode'],
    ['hooks:\n  PreToolUse: []\n', 'hooks'],
    ['permissionMode: plan\nhooks:\n  PreToolUse: []\n', 'permissionMode and hooks'],
  ])('says so before anything else: %j', async (lines, ignored) => {
    const files = await contentsOf(marketplaceFiles(siteOf({ 'x.md': claudeAgent('x', lines) })));
    const [{ description }] = documentIn(files, 'marketplace.json').plugins;
    expect(description).toBe(
      `May do more than its author allows: in a plugin, Claude Code ignores ${ignored}. Helps with x.`,
    );
  });

  test.each(['tools: Read\n', 'permissionMode: bypassPermissions\n'])(
    'is none where nothing that limits it is lost: %j',
    async (lines) => {
      const files = await contentsOf(marketplaceFiles(siteOf({ 'x.md': claudeAgent('x', lines) })));
      const [{ description }] = documentIn(files, 'marketplace.json').plugins;
      expect(description).toBe('Helps with x.');
    },
  );
});

describe('the marketplace for a repository', () => {
  const path = '.claude-plugin/marketplace.json';
  const gitOf = async (files: Readonly<Record<string, string>>, repositoryFolder?: string) =>
    contentsOf(marketplaceFiles(siteOf(files, { origin: undefined, repositoryFolder })));

  test('is left out where the owner names no repository', async () => {
    expect([...(await gitOf(sources)).keys()]).toEqual([]);
  });

  test('leads to the files in the repository, with relative sources only', async () => {
    const document = documentIn(await gitOf(sources, 'packs/agents'), path);
    expect(problems('claude-code-marketplace', document)).toEqual([]);
    expect(document.plugins).toMatchObject([
      { name: 'reviewer', source: './packs/agents/quality', agents: ['./reviewer.md'] },
      { name: 'tester', source: './packs/agents', agents: ['./tester.md'] },
    ]);
    expect(JSON.stringify(document.plugins)).not.toMatch(/https?:/);
  });

  test('takes the root of the repository for the agents folder where it is that', async () => {
    const document = documentIn(await gitOf(sources, ''), path);
    expect(document.plugins.map(({ source }: { source: string }) => source)).toEqual([
      './quality',
      './',
    ]);
  });

  test('has no plugin that would bring other agents along, or none for Claude Code', async () => {
    const document = documentIn(
      await gitOf(
        {
          'x.md': claudeAgent('x'),
          'skills/tidy/SKILL.md': '---\nname: tidy\ndescription: Tidies.\n---\nTidy.\n',
          'commands/y.md': claudeAgent('y'),
          'other/z.md': claudeAgent('z'),
        },
        'agents',
      ),
      path,
    );
    expect(document.plugins.map(({ name }: { name: string }) => name)).toEqual(['y', 'z']);
  });
});

test('hostile files make marketplaces and manifests of the format', async () => {
  const files = await contentsOf(
    marketplaceFiles(siteOf(hostile, { title: '\u202e"</script>\n', repositoryFolder: 'a gents' })),
  );
  for (const path of ['marketplace.json', '.claude-plugin/marketplace.json']) {
    const document = documentIn(files, path);
    expect(problems('claude-code-marketplace', document)).toEqual([]);
    expect(document.plugins).toHaveLength(Object.keys(hostile).length);
  }
  for (const [path, content] of files) {
    if (!path.endsWith('.zip')) continue;
    const [manifest] = Object.values(unzipSync(content));
    expect(
      problems('claude-code-plugin', JSON.parse(Buffer.from(manifest ?? []).toString())),
    ).toEqual([]);
  }
});

test('what is no marketplace does not pass for one', async () => {
  const files = await contentsOf(
    marketplaceFiles(siteOf({ 'x.md': claudeAgent('x') }, { repositoryFolder: 'agents' })),
  );
  const served = documentIn(files, 'marketplace.json');
  const [archive] = served.plugins;
  const git = documentIn(files, '.claude-plugin/marketplace.json');
  const [relative] = git.plugins;
  const { source } = archive;
  for (const wrong of [
    { ...served, owner: undefined },
    { ...served, name: 'Our agents' },
    { ...served, plugins: [{ ...archive, name: '../x' }] },
    { ...served, plugins: [{ ...archive, source: { ...source, url: '/plugins/x.zip' } }] },
    { ...served, plugins: [{ ...archive, source: { ...source, sha256: undefined } }] },
    { ...served, plugins: [{ ...archive, description: 'two\nlines' }] },
    { ...git, plugins: [{ ...relative, source: '../agents' }] },
    { ...git, plugins: [{ ...relative, agents: undefined }] },
  ]) {
    const document = JSON.parse(JSON.stringify(wrong));
    expect(problems('claude-code-marketplace', document)).not.toEqual([]);
  }
});
