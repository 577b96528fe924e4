import { describe, expect, test } from 'vitest';
import processFiles, { type ProcessedFile } from '../../../src/integrations/process-file.ts';
import { maximumArticleSize } from '../../../src/render/page-bound.ts';

const head = '---\nname: a\ndescription: b\n---\n';

function process(body: string): ProcessedFile {
  const [file] = processFiles([{ path: 'a.md', bytes: Buffer.from(head + body) }]);
  if (!file) throw new Error('No file came back.');
  return file;
}

describe('a page that would be too large', () => {
  test.each([
    ['rows filled up to the longest', `a|b\n-|-\n${'|x'.repeat(3_000)}|\n${'a\n'.repeat(20)}`],
    [
      'characters that HTML writes out',
      `[a]: b '${'"'.repeat(1_000)}'\n\n${'[a]\n\n'.repeat(240)}${'<'.repeat(250_000)}`,
    ],
  ])('for %s shows the prompt as text', (_, body) => {
    const { agent, html, diagrams, diagnostics } = process(`## Part\n\n${body}`);
    expect(diagnostics).toMatchObject([{ code: 'page-bound', line: 1, severity: 'error' }]);
    expect(html).toMatch(/^<pre[^>]*><code>## Part/);
    expect(html.length).toBeLessThan(maximumArticleSize);
    expect(agent?.outline).toEqual([]);
    expect(diagrams).toEqual([]);
  });
});

test('links to one long definition do not multiply it without bound', () => {
  const { html, diagnostics } = process(`[a]: b${'c'.repeat(9_000)}\n\n${'[a]\n\n'.repeat(9_000)}`);
  expect(diagnostics).toEqual([]);
  expect(html.length).toBeLessThan(500_000);
});

test('plain text of the largest file stays below the bound', () => {
  const { html, diagnostics } = process(`${'>'.repeat(100)}${'<&'.repeat(130_000)}`);
  expect(diagnostics).toMatchObject([{ code: 'markdown-bound' }]);
  expect(Buffer.byteLength(html)).toBeLessThan(maximumArticleSize);
});

test('a page within the bounds is rendered, its diagrams with their lines in the file', () => {
  const { html, diagrams, diagnostics } = process(
    '## A\n\n```mermaid\nflowchart LR\n```\n\n[a]\n\n[a]: b',
  );
  expect(html).toContain('<section');
  expect(diagrams).toMatchObject([{ line: 7 }]);
  expect(diagnostics).toEqual([]);
});

test('a file that cannot be read has no page and one diagnostic', () => {
  const [file] = processFiles([{ path: 'a.md', bytes: Buffer.from([0xff]) }]);
  expect(file).toMatchObject({
    agent: undefined,
    html: '',
    diagnostics: [{ code: 'file-not-utf8' }],
  });
});
