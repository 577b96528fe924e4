import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { renderSource } from '../../src/render/source/render-source.ts';
import { expectAccessible } from './expect-accessible.ts';

const page = '/agents/backend-expert/source/';
const file = readFileSync('agents/backend-expert.md', 'utf8');

test('what is selected of the source and copied is the file, without numbers', async ({
  page: tab,
}) => {
  await tab.goto(page);
  await tab.locator('.source pre').evaluate((pre) => getSelection()?.selectAllChildren(pre));
  await tab.keyboard.press('ControlOrMeta+c');
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(file);
});

test('a line has an address, and is marked where that leads to it', async ({ page: tab }) => {
  await tab.goto(page);
  const line = tab.locator('#L8');
  const background = () => line.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await background();
  await line.locator('a').click();
  await expect(tab).toHaveURL(/#L8$/);
  expect(await background()).not.toBe(before);
  await expect(line).toHaveText(file.split('\n')[7] ?? '');
});

test('characters that order text do not reorder what stands around them', async ({ page: tab }) => {
  await tab.goto(page);
  const bytes = Buffer.from('a\u202E\u2066bc\u2069\u2069de\u2067fg');
  const { html } = renderSource(bytes, { hidden: [] }, undefined, ({ name }) => name);
  const letters = await tab.locator('.source pre code').evaluate((code, lines) => {
    code.innerHTML = lines;
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    const found: { letter: string; left: number }[] = [];
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      for (const [index, letter] of Array.from(node.textContent ?? '').entries()) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        if (/[a-z]/.test(letter)) found.push({ letter, left: range.getBoundingClientRect().left });
      }
    }
    return found.sort((a, b) => a.left - b.left).map(({ letter }) => letter);
  }, html);
  expect(letters.join('')).toBe('abcdefg');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('the agent is one tab away from its source', async ({ page: tab }) => {
      await tab.goto(page);
      const tabs = tab.getByRole('navigation', { name: 'Views of this agent' });
      await expect(tabs.getByRole('link', { name: 'Source' })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await tabs.getByRole('link', { name: 'Agent' }).click();
      await expect(tab).toHaveURL(/\/agents\/backend-expert\/$/);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`it fits ${width} pixels, and axe finds nothing in ${colorScheme}`, async ({
      page: tab,
    }) => {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 900 });
      await tab.goto(page);
      const overflow = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await expectAccessible(tab);
    });
  }
}
