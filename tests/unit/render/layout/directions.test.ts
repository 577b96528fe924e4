import { expect, test } from 'vitest';
import { html } from '../render.ts';

test('Arabic and Hebrew run from right to left, also behind an English word', () => {
  expect(html('## الأمان\n\nAPI هذا نص عربي\n\n- أ')).toMatch(
    /^<section [^>]*dir="rtl"><h2 id="[^"]+">الأمان<\/h2>\n<p>API/,
  );
  expect(html('# T\n\nשלום\n')).toBe('<p dir="rtl">שלום</p>');
});

test('what runs the other way within a section says so, and code always does', () => {
  const page = html('## הערות\n\nטקסט ארוך בעברית\n\nPlain English words here.\n\n```\na\n```');
  expect(page).toContain('<p dir="ltr">Plain English');
  expect(page).toContain('<pre tabindex="0" dir="ltr">');
});

test('an English section of an Arabic file runs from left to right', () => {
  expect(html('## مرحبا\n\nنص\n\n## Rules\n\nKeep it short.')).toMatch(/<section [^>]*dir="ltr">/);
});

test('files of one direction stay without it', () => {
  expect(html('## A\n\nText, 日本語 and кириллица.')).not.toContain('dir=');
});

test('what an author says of a direction stays', () => {
  expect(html('## A\n\nعربي\n\n<p dir="ltr">عربي</p>')).toContain('<p dir="ltr">عربي</p>');
});
