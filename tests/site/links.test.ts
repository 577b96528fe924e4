import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { deadLinks } from './links/dead-links.ts';
import { publishedOrigin, sites } from './sites.ts';

test('no address and no anchor in the whole site leads to nothing', () => {
  expect(deadLinks(sites.own.out)).toEqual([]);
});

test('nor does any under a sub-path, with the origin that the site is built for', () => {
  const { out, base } = sites.subPath;
  expect(deadLinks(out, { base, origin: publishedOrigin })).toEqual([]);
});

for (const name of ['large', 'empty', 'damaged'] as const) {
  test(`nor does any in the ${name} catalog`, () => {
    expect(deadLinks(sites[name].out)).toEqual([]);
  });
}

test.describe('in a made-up site', () => {
  let folder: string;
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vitrine-links-'));
    write('index.html', '<h1 id="Titel-ü">Home</h1>');
    write('a/index.html', '<template><p id="late"></p></template>');
    write('a/file.md', '# File');
    write('skills/.well-known/agent-skills/index.json', '{}');
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }

  for (const [what, html] of Object.entries({
    'a page': '<a href="/a/">a</a>',
    'a page by its file': '<a href="/a/index.html">a</a>',
    'a relative address': '<a href="../a/file.md?raw#">a</a>',
    'an anchor, as written': '<a href="/#Titel-ü">a</a>',
    'an anchor, percent-encoded': '<a href="/#Titel-%C3%BC">a</a>',
    'an anchor of its own': '<p id="here"></p><a href="#here">a</a>',
    'the top of a page': '<a href="#top">a</a><a href="/#">a</a>',
    'other origins and schemes':
      '<a href="https://example.org/x">a</a><a href="mailto:a@example.org">a</a><img src="data:,">',
    'a drawing with descriptors': '<img srcset="/a/file.md 1x, data:image/svg+xml,<a,b> 2x">',
    'a folder that a script completes': '<p data-base="/" data-files="/a/"></p>',
    'a folder that skills are installed from': '<code data-loads="/skills"></code>',
    'data that is no address': '<p data-tool="mcp/x" data-rule="~/x"></p>',
  })) {
    test(`${what} is found`, () => {
      write('b/index.html', html);
      expect(deadLinks(folder)).toEqual([]);
    });
  }

  for (const [what, html, found] of [
    ['a missing page', '<a href="/c/">', '/c/ (no such file)'],
    ['a missing file', '<a href="x.md">', 'x.md (no such file)'],
    ['other case', '<a href="/A/">', '/A/ (no such file)'],
    ['a folder without its slash', '<a href="/a">', '/a (a folder, without its slash)'],
    ['a missing anchor', '<a href="/#c">', '/#c (no such anchor)'],
    ['an anchor in other case', '<a href="/#titel-ü">', '/#titel-ü (no such anchor)'],
    ['a missing anchor of its own', '<a href="#c">', '#c (no such anchor)'],
    ['an anchor in a file without any', '<a href="/a/file.md#c">', '/a/file.md#c (no such anchor)'],
    ['a broken percent-encoding', '<a href="/%zz">', '/%zz (no such file)'],
    ['what is no address', '<a href="http://[">', 'http://[ (not an address)'],
    ['a missing script', '<script src="/x.js"></script>', '/x.js (no such file)'],
    ['a missing style', '<link rel="stylesheet" href="/x.css">', '/x.css (no such file)'],
    ['a missing picture', '<img src="/x.png">', '/x.png (no such file)'],
    ['a missing poster', '<video poster="/x.png"></video>', '/x.png (no such file)'],
    [
      'one missing drawing of two',
      '<img srcset="/a/file.md 1x, /x.png 2x">',
      '/x.png (no such file)',
    ],
    ['a missing form target', '<form action="/x/"></form>', '/x/ (no such file)'],
    ['a missing button target', '<button formaction="/x/"></button>', '/x/ (no such file)'],
    ['data that a script loads', '<button data-source="/x.md"></button>', '/x.md (no such file)'],
    ['a folder without files', '<p data-files="/c/"></p>', '/c/ (no such folder)'],
    [
      'a redirect to nothing',
      '<meta http-equiv="Refresh" content="0; url=/x/">',
      '/x/ (no such file)',
    ],
    [
      'a picture for other sites',
      '<meta property="og:image" content="/x.png">',
      '/x.png (no such file)',
    ],
    ['a style in the page', '<style>a { b: url("/x.png") }</style>', '/x.png (no such file)'],
    ['a style of an element', '<p style="b: url(/x.png)"></p>', '/x.png (no such file)'],
    ['a mark in a drawing', '<svg><path marker-end="url(#x)"/></svg>', '#x (no such anchor)'],
    ['a part of a drawing', '<svg><use xlink:href="#x"/></svg>', '#x (no such anchor)'],
    ['what stands in a template', '<template><a href="/x/">', '/x/ (no such file)'],
    ['what stands for no scripts', '<noscript><a href="/x/"></noscript>', '/x/ (no such file)'],
  ] as const) {
    test(`${what} is reported`, () => {
      write('b/index.html', html);
      expect(deadLinks(folder)).toEqual([`b/index.html: ${found}`]);
    });
  }

  test('what a style sheet and a script load is followed', () => {
    write(
      's/a.css',
      '/* url(no.png) */ @import "b.css"; a { b: url(c.png) } d { e: url( "../a/" ) }',
    );
    write('s/a.js', 'import"./b.js";import{c}from"./a.js";const d=()=>import("../d.js");');
    expect(deadLinks(folder)).toEqual([
      's/a.css: b.css (no such file)',
      's/a.css: c.png (no such file)',
      's/a.js: ../d.js (no such file)',
      's/a.js: ./b.js (no such file)',
    ]);
  });

  test('under a sub-path, every address begins with it', () => {
    write('b/index.html', '<a href="/site/a/"></a><a href="../a/"></a><a href="/a/"></a>');
    write('c/index.html', '<p data-base="/site/" data-files="/a/"></p>');
    expect(deadLinks(folder, { base: '/site/' })).toEqual([
      'b/index.html: /a/ (not below /site/)',
      'c/index.html: /a/ (not below /site/)',
    ]);
  });

  test('an absolute address of the site itself is followed', () => {
    write('b/index.html', '<link rel="canonical" href="https://example.com/x/">');
    expect(deadLinks(folder, { origin: 'https://example.com' })).toEqual([
      'b/index.html: https://example.com/x/ (no such file)',
    ]);
  });

  test('the page for what is not found has no relative address', () => {
    write('404.html', '<main id="m"><a href="#m"></a><a href="a/"></a><a href="/a/"></a></main>');
    expect(deadLinks(folder)).toEqual(['404.html: a/ (no such file)']);
  });
});
