import { expect, test } from 'vitest';
import { insertDrawings } from '../../../src/render/insert-drawings.ts';

const figure =
  '<figure data-diagram="ab12"><pre><code class="language-mermaid">flowchart LR\n accTitle: A &#x3C; "B"\n</code></pre></figure>';

test('a drawing stands in both themes before its source, named by its own title', () => {
  const html = insertDrawings(
    figure,
    new Map([
      ['ab12', { ok: true, light: 'data:light', dark: 'data:dark"', width: 10.2, height: 20 }],
    ]),
  );
  expect(html).toContain(
    '<img class="diagram-light" src="data:light" alt="A &#x3C; &quot;B&quot;" width="11" height="20"',
  );
  expect(html).toContain('src="data:dark&quot;"');
  expect(html).toContain('<details><summary>Source</summary><pre>');
});

test('a diagram that could not be drawn keeps its source in sight', () => {
  const drawings = new Map([['ab12', { ok: false, reason: 'broken', message: 'no' } as const]]);
  expect(insertDrawings(figure, drawings)).toBe(figure);
});
