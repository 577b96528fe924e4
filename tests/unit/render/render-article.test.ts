import { describe, expect, test } from 'vitest';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { type Article, renderArticle } from '../../../src/render/render-article.ts';
import { fillLabels } from '../../../src/render/ui-label.ts';

const article = (markdown: string): Article =>
  renderArticle(readAgent(Buffer.from(markdown), 'a.md').body);
const html = (markdown: string): string => article(markdown).html;

describe('sections', () => {
  test('carry their role and are named by their heading', () => {
    expect(html('# T\n\n## Principles\n\nText')).toBe(
      '<section data-section="principles"><h2 id="principles">Principles</h2>\n<p>Text</p></section>',
    );
  });

  test('without a name have no heading, and a place all the same', () => {
    expect(html('##\n\nText\n\n### #\n\nMore')).not.toMatch(/<h\d/);
    expect(html('##\n\nText')).toContain('<div id="section"></div>');
  });

  test('begin at level two of the page, whatever their level in the file', () => {
    expect(html('# A\n\n# B\n\n## C')).toContain('<h2 id="b">B</h2>');
    expect(html('#### B\n\n##### C')).toContain('<h3 id="c">C</h3>');
  });

  test('of expertise show their domains as a grid', () => {
    const grid = html('## Expertise\n\n### One\n- a\n\n### Two\n- b');
    expect(grid.match(/<section class="domain">/g)).toHaveLength(2);
    expect(grid).toContain('<div class="domains">');
  });

  test('of expertise take lines in bold before a list for domains', () => {
    expect(
      html('## Expertise\n\n**One:**\n- a\n\n**Two:**\n- b').match(/class="domain"/g),
    ).toHaveLength(2);
  });

  test('of approach show numbered lists as steps with titles', () => {
    expect(html('## Approach\n\n1. **Look** - before you leap')).toContain(
      '<li><strong>Look</strong><span class="separator"> - </span>before you leap</li>',
    );
  });

  test('of principles show terms with explanations', () => {
    expect(html('## Principles\n\n- **DRY** - once\n- **KISS:** simple')).toContain(
      '<dl class="terms"><div><dt>DRY<span class="separator"> - </span></dt><dd>once</dd></div><div><dt>KISS:<span class="separator"> </span></dt><dd>simple</dd></div></dl>',
    );
  });

  test('of principles stay lists where an item has no term', () => {
    expect(html('## Principles\n\n- **DRY** - once\n- plain')).toContain('<ul>');
  });
});

describe('code', () => {
  test('in a known language is highlighted by classes', () => {
    expect(html('```js\nconst a = 1;\n```')).toContain('<span class="hljs-keyword">const</span>');
  });

  test('that draws a directory tree keeps every character', () => {
    const tree = 'src/\n├── Domain/   # Entities\n└── main.ts\n';
    const rendered = html(`\`\`\`\n${tree}\`\`\``);
    expect(rendered).toContain('<pre tabindex="0" class="directory-tree">');
    expect(rendered.replace(/<[^>]+>/g, '')).toBe(tree);
    expect(rendered).toContain('<span class="tree-comment">   # Entities</span>');
  });

  test('in Mermaid is given to the drawing with its line', () => {
    const { html: rendered, diagrams } = article(
      'Text\n\n```mermaid\nflowchart LR\n  a --> b\n```',
    );
    expect(diagrams).toMatchObject([{ source: 'flowchart LR\n  a --> b', line: 3 }]);
    expect(rendered).toContain(`<figure data-diagram="${diagrams[0]?.key}">`);
  });
});

describe('what the page must not swallow', () => {
  test('tags for the model are shown as text', () => {
    expect(html('<role>\nuser: **hi**\n</role>')).toBe(
      '<p class="literal">&#x3C;role>\nuser: **hi**\n&#x3C;/role></p>',
    );
    expect(html('Map<String, T> of <role>')).toContain('Map&#x3C;String, T> of &#x3C;role>');
  });

  test('comments are shown as text', () => {
    expect(html('<!-- secret -->')).toContain('&#x3C;!-- secret -->');
  });

  test('task lists say what is done', () => {
    const tasks = html('- [x] a\n- [ ] b');
    expect(tasks).toContain('aria-label="ui:done"');
    expect(tasks).toContain('aria-label="ui:toDo"');
  });
});

describe('what an agent file must not do', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<b onclick="alert(1)">b</b>'],
    ['a broken image with a handler', '<img src=x onerror=alert(1)>'],
    ['an SVG', '<svg onload=alert(1)><script>alert(1)</script></svg>'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
    ['a style', '<p style="position:fixed;inset:0">x</p>'],
    ['a form', '<form action="https://example.com"><input name="password"></form>'],
    ['a link that runs code', '[x](javascript:alert(1)) <a href="JaVaScRiPt:alert(1)">x</a>'],
    ['a data link', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
    ['a base', '<base href="https://example.com/">'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.com">'],
    [
      'a mutation',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    ],
  ])('%s has no effect', (_, source) => {
    const tags = [...html(`Text ${source}\n\n${source}`).matchAll(/<[^>]*>/g)].join('\n');
    expect(tags).not.toMatch(/<(?:script|img|svg|iframe|form|input|base|meta|style|math)\b/i);
    expect(tags).not.toMatch(/\s(?:on\w+|style|srcdoc)=/i);
    expect(tags).not.toMatch(/(?:javascript|data):/i);
  });

  test('an image from elsewhere becomes a link', () => {
    expect(html('![A chart](https://example.com/a.png)')).toContain(
      '<a href="https://example.com/a.png" rel="nofollow noopener noreferrer">A chart</a>',
    );
  });

  test('an id of its own cannot stand for one of the page', () => {
    expect(html('<h2 id="ui-search">x</h2>')).toContain('id="user-content-ui-search"');
    expect(html('## ui-search')).not.toContain('id="ui-search"');
  });

  test('a mark of the catalog cannot be forged', () => {
    expect(html('<b data-tool="Read" data-risk="">x</b>')).toBe(
      '<p>&#x3C;b data-tool="Read" data-risk="">x&#x3C;/b></p>',
    );
    expect(html('<b class="terms">x</b>')).toBe('<p><b>x</b></p>');
  });
});

describe('references', () => {
  test('to a file beside the agent are shown without a link', () => {
    expect(html('[guide](../guide.md)')).toBe(
      '<p><span class="broken-link" title="../guide.md">guide</span></p>',
    );
  });

  test('to a heading of the page stay links', () => {
    expect(html('## Été\n\n[up](#ete)')).toContain('<a href="#ete">up</a>');
  });

  test('of footnotes lead there and back', () => {
    const notes = html('Text[^1] <b>raw</b>\n\n[^1]: Note');
    for (const [, target] of notes.matchAll(/href="#([^"]+)"/g))
      expect(notes).toContain(`id="${target}"`);
    expect(notes.match(/href="#/g)).toHaveLength(2);
  });

  test.each(['Text[^1]', '## A\n\n### B\n\nText[^1]', 'Text[^1] <b>raw</b>'])(
    'of footnotes stand under a heading in the words of the page: %j',
    (text) => {
      const notes = fillLabels(html(`${text}\n\n[^1]: Note`), () => 'Notes');
      expect(notes).toMatch(/<h2 [^>]*id="user-content-footnote-label">Notes<\/h2>/);
      expect(notes).not.toContain('ui:');
    },
  );
});

test('labels that are domains of an expertise stand in one grid, other sections beside it', () => {
  const page = html(
    'You know React.\n\nState:\n- Redux\n- Zustand\n- Jotai\n\nTesting:\n- Jest\n- Cypress\n- Vitest\n\n## Approach\n\n1. Ask\n',
  );
  const [grid = ''] = /<div class="domains">.*<\/div>/s.exec(page) ?? [];
  expect(grid.match(/<section data-section="expertise"[^>]*class="domain"/g)).toHaveLength(2);
  expect(grid).not.toContain('Approach');
  expect(page.indexOf('data-section="approach"')).toBeGreaterThan(page.indexOf(grid));
});
