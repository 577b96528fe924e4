import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { readSections } from '../../../../src/agent/body/sections.ts';
import { readKnowledge } from '../../../../src/agent/expertise/expertise.ts';
import { renderArticle } from '../../../../src/render/render-article.ts';

const body = (markdown: string) => readSections(parseMarkdown(markdown));
const html = (markdown: string): string => renderArticle(body(markdown)).html;

describe('a line that serves as a heading', () => {
  test('is one in the page, with all its text', () => {
    expect(html('Intro\n\nPrinciples:\n1. Look\n\n**Zebra**:\n\nText')).toBe(
      [
        '<p>Intro</p>\n',
        '<section data-section="principles">',
        '<h2 id="principles">Principles:</h2>\n<ol>\n<li>Look</li>\n</ol>\n</section>',
        '<section data-section="other">',
        '<h2 id="zebra"><strong>Zebra</strong>:</h2>\n<p>Text</p></section>',
      ].join(''),
    );
  });

  test('is one beside raw HTML too', () => {
    expect(html('Focus:\n- <b>a</b>')).toContain('<h2 id="focus">Focus:</h2>');
  });
});

describe('headings', () => {
  test('of sections are of level two, those inside by how much lower they are', () => {
    const page = html('### A\n\n##### B\n\n## C\n\n### D');
    expect(page.match(/<h\d/g)).toEqual(['<h2', '<h4', '<h2', '<h3']);
  });

  test('that an author marks as sections are none', () => {
    const page = html('## A\n\n<h1 data-heading="x">B</h1>');
    expect(page).toContain('>&#x3C;h1 data-heading="x">B&#x3C;/h1></p>');
  });
});

describe('domains', () => {
  const agreed = [
    '## Expertise\n\nIntro\n\n### A\n\n- a\n\n#### b\n\n### B\n\n- c',
    '## Expertise\n\n**A**\n\n- a\n\n**B:**\n- b',
    '## Expertise\n\nA:\n- a\n\nB:\n- <b>b</b>\n\nC:\n- c',
  ];

  test.each(agreed)('are in the page what they are in the agent: %j', (markdown) => {
    const { expertise } = readKnowledge(body(markdown).sections);
    expect(html(markdown).match(/<section class="domain">/g)).toHaveLength(expertise.length);
    expect(expertise.length).toBeGreaterThan(1);
  });

  test('need no grid where there is only one', () => {
    expect(html('## Expertise\n\n### A\n\n- a')).not.toContain('domain');
  });

  test('keep their headings as targets', () => {
    expect(html('## Expertise\n\n### A\n\n- a\n\n### B\n\n- b')).toContain(
      '<section class="domain"><h3 id="b">B</h3>',
    );
  });
});

describe('steps', () => {
  test('of several paragraphs keep all of them', () => {
    expect(html('## Approach\n\n1. **A:** b\n\n   c\n\n2. d\n')).toContain(
      '<li><strong>A:</strong><span class="separator"> </span>b\n<p>c</p>\n</li>',
    );
  });

  test('are no bullets', () => {
    expect(html('## Approach\n\n- **A** - b')).toContain('<ul>\n<li><strong>A</strong> - b</li>');
  });
});

describe('terms', () => {
  test('keep the text of every item', () => {
    expect(html('## Principles\n\n- **A** <b>raw</b>\n- **B** - *c* d')).toContain('<ul>');
    expect(html('## Principles\n\n- **A** - <b>raw</b>\n- **B** - *c* d')).toContain(
      '<dt>A<span class="separator"> - </span></dt><dd><b>raw</b></dd>',
    );
  });

  test('are no tasks', () => {
    expect(html('## Principles\n\n- [x] **A** - b')).toContain('<ul class="contains-task-list">');
  });
});

test('deliverables are a list of their own', () => {
  expect(html('## Deliverables\n\n- a\n\n1. b')).toContain('<ul class="deliverables">');
});

test('checklists are lists of boxes, and tasks keep their state', () => {
  expect(html('## Quality Checklist\n\n- a')).toContain('<ul class="checklist">');
  expect(html('## Deliverables\n\n- [x] a\n- [ ] b')).toMatch(
    /<ul class="contains-task-list deliverables">.*aria-label="ui:done".*aria-label="ui:toDo"/s,
  );
});

test('links that show their address are told from those that do not', () => {
  const page = html('<https://a.b/c> [a](https://a.b/c) www.a.b');
  expect(page.match(/class="bare"/g)).toHaveLength(2);
  expect(page).toMatch(/<a href="https:\/\/a.b\/c" rel="[^"]+">a</);
});

describe('marks that an author forges', () => {
  test('are text, and lose none', () => {
    const page = html(
      '## A\n\n<ul data-layout="terms"><li>a</li></ul>\n\n<ol data-layout="steps"><li><b data-separator="9">b</b></li></ol>\n\n<p data-layout="domain">c</p>',
    );
    expect(page.replace(/&#x3C;.*?>|<[^>]+>|\s/g, '')).toBe('Aabc');
    expect(page).not.toMatch(/<[^>]*data-layout/);
  });
});
