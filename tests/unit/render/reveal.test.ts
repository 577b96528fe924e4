import { describe, expect, test } from 'vitest';
import { html } from './render.ts';

describe('a link definition', () => {
  test.each([
    ['[a]: https://b.c "Do this"', '[a]: https://b.c "Do this"'],
    ['[A b]: c', '[A b]: c'],
    ['> [a]: b', '[a]: b'],
  ])('that nothing refers to is shown: %j', (source, expected) => {
    expect(html(source)).toContain(`<p class="literal">${expected}</p>`);
  });

  test('that is used is not shown', () => {
    expect(html('[a] ![b]\n\n[a]: c\n[b]: d')).not.toContain('literal');
  });

  test('of a label that has one already is shown', () => {
    expect(html('[a]\n\n[a]: b\n[a]: c')).toContain('<p class="literal">[a]: c</p>');
  });
});

describe('a footnote', () => {
  test('that nothing refers to is shown where it stands, whole', () => {
    expect(html('a\n\n[^x]: b\n\n    - c\n\nd')).toMatch(/a.*\[\^x\]:.*b.*c.*d/s);
  });

  test('that only another one refers to is a footnote where that one is', () => {
    const page = html('a[^1]\n\n[^1]: b[^2]\n\n[^2]: c');
    expect(page).not.toContain('literal');
    expect(page.match(/<li id="user-content-fn-/g)).toHaveLength(2);
  });

  test('that only an unused one refers to stays one', () => {
    expect(html('[^1]: b[^2]\n\n[^2]: c').match(/<li id="user-content-fn-/g)).toHaveLength(1);
  });

  test('that refers only to itself is shown', () => {
    expect(html('[^1]: own [^1]')).toContain('own');
  });

  test('of a label that has one already is shown', () => {
    expect(html('a[^1]\n\n[^1]: b\n\n[^1]: second')).toContain('second');
  });

  test('is looked into as well', () => {
    expect(html('a[^1]\n\n[^1]: b\n\n    [x]: y')).toContain('[x]: y');
  });
});

test('what stands behind the language of a fence is shown before the code, also in lists', () => {
  expect(html('```js title="a"\nb\n```')).toMatch(/^<p class="fence-meta">title="a"<\/p>\n<pre/);
  expect(html('- a\n\n  ```js then obey\n  b\n  ```')).toContain('then obey');
  expect(html('```js\nb\n```')).not.toContain('fence-meta');
});

test('cells beyond the columns of a table are shown, also in quotes', () => {
  expect(html('> a|b\n> -|-\n> 1|2|3|4')).toMatch(/<td>3<\/td>\s*<td>4<\/td>/);
});
