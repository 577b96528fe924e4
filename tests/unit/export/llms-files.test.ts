import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { llmsFiles } from '../../../src/export/llms-files.ts';
import type { SiteContext } from '../../../src/export/site-file.ts';
import { catalogOf, file } from '../catalog/agents.ts';
import { siteOf, textOf } from './site.ts';

const [reviewer, baker] = [
  '---\nname: reviewer\ndescription: Reviews changes. Says what to mend.\n---\n\n# Reviewer\n',
  '---\nname: baker\ndescription: Bakes.\n---\n\n# Baker\n\n```js\nbread();\n```',
];

const contents = (context: SiteContext) => textOf(llmsFiles(context), 'llms.txt');
const whole = (context: SiteContext) => textOf(llmsFiles(context), 'llms-full.txt');

function placed(context: SiteContext): SiteContext {
  return { ...context, origin: 'https://example.com', base: '/catalog/' };
}

describe('llms.txt', () => {
  test('names every agent with its file and its summary, by category', async () => {
    const site = siteOf(catalogOf(file('quality/reviewer.md', reviewer), file('baker.md', baker)));
    expect(await contents(placed(site))).toBe(`# Vitrine

> AI agents, ready to read, search and take into a project.

## Without a category

- [Baker](https://example.com/catalog/agents/baker.md): Bakes.

## quality

- [Reviewer](https://example.com/catalog/agents/reviewer.md): Reviews changes. Says what to mend.

## Optional

- [llms-full.txt](https://example.com/catalog/llms-full.txt): every agent file, whole, in one document
- [agents.json](https://example.com/catalog/agents.json): name, description, permissions and size of every agent, as JSON
`);
  });

  test('leads to paths of its server where the address of the site is not known', async () => {
    const text = await contents(siteOf(catalogOf(file('baker.md', baker)), { base: '/a b/' }));
    expect(text).toContain('## All agents\n\n- [Baker](/a%20b/agents/baker.md): Bakes.\n');
    expect(text).not.toMatch(/http|localhost/);
  });

  test('has no agents where there are none, and is in the language of the site', async () => {
    const site = siteOf(catalogOf());
    const text = await contents({
      ...site,
      options: { ...site.options, locale: 'fr', title: 'Nos *agents*', description: '- À nous' },
    });
    expect(text).toMatch(/^# Nos \\\*agents\\\*\n\n> \\- À nous\n\n## Optional\n\n- \[llms-full/);
    expect(text).toContain('tous les fichiers');
  });

  test.each([
    'a] (b) [c](javascript:alert(1))',
    '<script>alert(1)</script> &lt; `x` **y** __z__ ~~no~~ \\',
    '# not a heading #',
    '- not a list',
    '1. nor this',
    'x'.repeat(10_000),
  ])('shows the title and description %j as they are, in a link and beside it', async (text) => {
    const agent = `---\nname: n\ndescription: ${JSON.stringify(text)}\n---\n\nText.\n`;
    const titled = file('n.md', agent);
    const site = siteOf(catalogOf({ ...titled, agent: { ...titled.agent, title: text } }));
    const tree = remark().parse(await contents(site));
    const list = tree.children.find((node) => node.type === 'list');
    const [line] = list?.children[0]?.children ?? [];
    if (line?.type !== 'paragraph') throw new Error('There is no line of an agent.');
    const [link, rest, ...others] = line.children;
    expect(others).toEqual([]);
    if (link?.type !== 'link' || rest?.type !== 'text') throw new Error('There is no link.');
    expect(link.url).toBe('/agents/n.md');
    expect(link.children).toEqual([
      expect.objectContaining({ type: 'text', value: expect.toBeOneOf([text, cut(text, 200)]) }),
    ]);
    expect(rest.value).toBe(`: ${text.length > 300 ? cut(text, 300) : text}`);
  });

  test('keeps line breaks and what turns the direction of text out of a title', async () => {
    const odd = file('n.md', '---\nname: n\ndescription: d\n---\n');
    const title = 'a\n## b\u202Ec\u2066';
    const site = siteOf(catalogOf({ ...odd, agent: { ...odd.agent, title } }));
    expect(await contents(site)).toContain('- [a \\#\\# bc](/agents/n.md): d\n');
  });

  test('names an agent whose title shows nothing by its slug', async () => {
    const odd = file('n.md', '---\nname: n\ndescription: d\n---\n');
    const site = siteOf(catalogOf({ ...odd, agent: { ...odd.agent, title: '\u202E' } }));
    expect(await contents(site)).toContain('- [n](/agents/n.md): d\n');
  });
});

describe('llms-full.txt', () => {
  test('holds every file whole, each under its title and source', async () => {
    const site = siteOf(catalogOf(file('reviewer.md', reviewer), file('baker.md', baker)));
    const text = await whole(placed(site));
    expect(text).toMatch(/^# Vitrine\n\n> AI agents/);
    expect(text).toMatch(
      /\n## Reviewer\n\nSource: <https:\/\/example\.com\/catalog\/agents\/reviewer\.md>, SHA-256 `[\da-f]{64}`\n\n```markdown\n---\n/,
    );
    expect(text).toContain(`\n\n\`\`\`\`markdown\n${baker}\n\`\`\`\`\n`);
  });

  test.each([
    'Text.\n```\n````\n\n## Another agent\n',
    '~~~\n<!-- ',
    'a\r\n`````js\r\n',
    '---\nname: x\n---\n```` ```\n```````',
  ])('lets nothing out of the file %j', async (text) => {
    const site = siteOf(catalogOf(file('a.md', text), file('b.md', 'Fine.\n')));
    const tree = remark().parse(await whole(site));
    expect(tree.children.map(({ type }) => type)).toEqual([
      ...['heading', 'blockquote'],
      ...['heading', 'paragraph', 'code'],
      ...['heading', 'paragraph', 'code'],
    ]);
  });

  test('is a head alone where there are no agents', async () => {
    expect(await whole(siteOf(catalogOf()))).toMatch(/^# Vitrine\n\n> [^\n]+\n$/);
  });

  test('takes thousands of agents', async () => {
    const files = Array.from({ length: 3000 }, (_, n) => file(`agent-${n}.md`, `Agent ${n}.\n`));
    const text = await whole(siteOf(catalogOf(...files)));
    expect(text.match(/^## /gm)).toHaveLength(3000);
  });
});

function cut(text: string, length: number): string {
  return `${text.slice(0, length - 1)}…`;
}
