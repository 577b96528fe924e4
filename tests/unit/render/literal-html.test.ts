import { describe, expect, test } from 'vitest';
import { html } from './render.ts';

describe('HTML stays HTML', () => {
  test.each([
    ['<details>\n<summary>S</summary>\n\n- a\n\n</details>', '<details>\n<summary>S</summary>'],
    ['a<br>b <kbd>K</kbd>', 'a<br>b <kbd>K</kbd>'],
    ['<div align="center">\n\n**a**\n\n</div>', '<div align="center">'],
    ['<table><tr><td>a</td></tr></table>', '<td>a</td>'],
    ['1. <b>a</b>', '<b>a</b>'],
    ['<details open>a</details>', '<details open>'],
  ])('where it is harmless: %j', (source, expected) => {
    expect(html(source)).toContain(expected);
  });

  test('but for what hides its text', () => {
    expect(html('<p hidden style="display:none">a</p>')).toBe('<p>a</p>');
  });

  test('and images keep their text, ordered lists their first number, beside it', () => {
    expect(html('<b>x</b> ![A](a.png "T")\n\n3. c')).toContain('title="T (a.png)">A</span>');
    expect(html('<b>x</b>\n\n3. c')).toContain('<ol start="3">');
  });
});

describe('HTML is shown as text', () => {
  test.each([
    ['a tag that is not closed', 'a <b> c'],
    ['a tag that was not opened', 'a </b> c'],
    ['tags that cross each other', '<b><i>a</b></i>', '</i>'],
    ['a tag that another text closes', '*<b>a* </b>'],
    ['a section of the prompt', '<input>\n\na\n\n</input>'],
    ['an attribute that nothing shows', '<b data-note="secret">a</b>'],
    ['an element that is not finished', '<p>a</p>\n<'],
    ['an entity that is not finished', '<p>a</p> &am'],
    ['a link in a link', '<a href="https://a.b">c <a href="https://d.e">f</a></a>'],
    ['text that a table would move', '<table>a<tr><td>b</td></tr></table>'],
    ['Markdown that a table would move', '<table>\n\na\n\n</table>'],
    ['a cell without a table', '<td>a</td>'],
    ['formatting around blocks', '<b>\n\na\n\n</b>'],
    ['elements deeper than any real ones', `${'<sub>'.repeat(21)}a${'</sub>'.repeat(21)}`],
    ['more elements than in any real text', '<hr>'.repeat(10_001)],
    ['a comment beside an element', '<div><!-- a --></div>'],
    ['a comment in an item', '- a <!-- b -->'],
    ['a line break that is closed', 'a </br> c'],
  ])('%s', (_, source, part = '<') => {
    const shown = html(source).replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
    const text = source.replace(/^[*-] ?/, '');
    expect(html(source)).toContain('&#x3C;');
    expect(shown).toContain(text.slice(text.lastIndexOf(part)).trim());
  });

  test('in blocks of its own, with its lines', () => {
    expect(html('> <role>\n> a\n> </role>')).toContain('<p class="literal">&#x3C;role>\na\n');
  });

  test('with all that belongs together', () => {
    expect(html('<table>\n<tr>\n\n<td>a</td>\n\n</tr>')).not.toMatch(/<t[rd]>/);
  });
});
