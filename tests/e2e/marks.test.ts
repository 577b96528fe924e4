import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { markedAddress } from '../../src/search/marks.ts';
import { sites } from '../site/sites.ts';
import { expect, test } from './watched.ts';

const agent = '/agents/backend-expert/';

/** The words that are highlighted, with the id of the nearest heading of their section. */
function highlighted(page: Page): Promise<{ text: string; section: string }[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('sought') ?? [])];
    return ranges.map((range) => {
      const text = String(range.startContainer.textContent);
      const section = range.startContainer.parentElement?.closest('section, .domain');
      return {
        text: text.slice(range.startOffset, range.endOffset),
        section: section?.firstElementChild?.id ?? '',
      };
    });
  });
}

const count = async (page: Page) => (await highlighted(page)).length;

/** The page of an agent once its script has looked for the words. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
}

test('the words of a result are highlighted, those of its section first', async ({ page }) => {
  await open(page, markedAddress(`${agent}#performance-scalabilite`, ['redis', 'Caching']));
  await expect.poll(() => count(page)).toBe(3);
  const section = 'performance-scalabilite';
  expect(await highlighted(page)).toEqual([
    { text: 'Redis', section },
    { text: 'Caching', section },
    { text: 'Redis', section: 'bases-de-donnees' },
  ]);
});

test('the page stands at the section, as without words', async ({ page }) => {
  const headings = page.locator('.prose :is(h2, h3)[id]');
  await page.goto(agent);
  const anchor = await headings.last().getAttribute('id');
  await open(page, `${agent}#${anchor}`);
  const without = await page.evaluate(() => scrollY);
  expect(without).toBeGreaterThan(0);
  await open(page, markedAddress(`${agent}#${anchor}`, ['Redis']));
  await expect.poll(() => count(page)).toBe(2);
  expect(await page.evaluate(() => scrollY)).toBe(without);
});

test('words are found whole, whatever their case and diacritics', async ({ page }) => {
  await open(page, markedAddress(agent, ['MODELISATION', 'versioning', 'API', 'Re']));
  await expect.poll(() => count(page)).toBeGreaterThan(0);
  const words = (await highlighted(page)).map(({ text }) => text);
  expect(words).toContain('Modélisation');
  expect(words.filter((word) => word.toLowerCase() === 'versioning')).toHaveLength(2);
  expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(
    new Set(['modélisation', 'versioning', 'api']),
  );
});

test('without an anchor the page stays at its top', async ({ page }) => {
  await open(page, markedAddress(agent, ['Redis']));
  await expect.poll(() => count(page)).toBe(2);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('Escape puts the highlight away, but not that which closes a dialog', async ({ page }) => {
  await open(page, markedAddress(agent, ['Redis']));
  await expect.poll(() => count(page)).toBe(2);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await count(page)).toBe(2);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => CSS.highlights.has('sought'))).toBe(false);
  await expect(page).toHaveURL(/\?mark=Redis$/);
});

test('the document does not change, and copies are those of the file', async ({ page }) => {
  const article = page.getByRole('article').first();
  await open(page, agent);
  const before = await article.innerHTML();
  await open(page, markedAddress(agent, ['Redis', 'backend', 'expert']));
  await expect.poll(() => count(page)).toBeGreaterThan(2);
  expect(await article.innerHTML()).toBe(before);
  await page.getByRole('button', { name: 'Copy file' }).click();
  await expect(page.getByText('File copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(readFileSync('agents/backend-expert.md', 'utf8'));
});

test('no code is loaded for it before there are words', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await open(page, `${agent}?other=Redis`);
  const without = new Set(scripts.splice(0));
  await open(page, markedAddress(agent, ['Redis']));
  await expect.poll(() => count(page)).toBe(2);
  expect(scripts.filter((script) => !without.has(script))).not.toEqual([]);
  expect([...without].filter((script) => !scripts.includes(script))).toEqual([]);
});

test('a browser without highlights shows the page as it is', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Highlight');
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await open(page, markedAddress(`${agent}#principes`, ['SOLID']));
  await expect(page.getByRole('heading', { name: 'Principes' })).toBeInViewport();
});

for (const [what, search, words] of [
  ['markup', '?mark=%3Cscript%3Ealert(1)%3C/script%3E&mark=Redis', ['Redis', 'Redis']],
  ['10,000 characters', `?mark=${'a'.repeat(10_000)}&mark=Redis`, ['Redis', 'Redis']],
  ['broken encoding', '?mark=%zz%ff&mark=%00Redis', ['Redis', 'Redis']],
  ['nothing', '?mark=&mark=+&mark=++', []],
] as const) {
  test(`an address with ${what} breaks nothing`, async ({ page }) => {
    const prose = page.locator('.prose');
    await open(page, agent);
    const before = await prose.innerHTML();
    await open(page, agent + search);
    await expect.poll(() => count(page)).toBe(words.length);
    expect((await highlighted(page)).map(({ text }) => text)).toEqual(words);
    expect(await prose.innerHTML()).toBe(before);
  });
}

test('of 1,000 words eight are looked for', async ({ page }) => {
  const marks = Array.from({ length: 1_000 }, (_, number) => `mark=word${number}`);
  await open(page, `${agent}?mark=Redis&${marks.slice(0, 8).join('&')}&mark=API`);
  await expect.poll(() => count(page)).toBe(2);
  await open(page, `${agent}?${marks.join('&')}&mark=Redis`);
  expect(await count(page)).toBe(0);
});

test.describe('an agent that hides what it says', () => {
  test.use({ baseURL: `http://localhost:${sites.damaged.port}` });

  test('is opened where the first word stands that was searched', async ({ page }) => {
    await open(page, '/agents/folded/');
    const details = page.locator('.prose details');
    await expect(details).toHaveCount(2);
    await expect(page.locator('.prose details[open]')).toHaveCount(0);
    await open(page, markedAddress('/agents/folded/', ['sextant']));
    await expect.poll(() => count(page)).toBe(2);
    await expect(details.first()).toHaveAttribute('open');
    await expect(details.last()).not.toHaveAttribute('open');
  });

  test('is opened where the section stands, and shows it', async ({ page }) => {
    await open(page, markedAddress('/agents/folded/#deeper', ['sextant']));
    await expect(page.getByRole('heading', { name: 'Deeper' })).toBeInViewport();
    await expect(page.locator('.prose details').first()).not.toHaveAttribute('open');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a highlighted word can be read in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, markedAddress(agent, ['Redis']));
    await expect.poll(() => count(page)).toBe(2);
    const [back, ink, wall] = await page.evaluate(() => {
      const item = document.querySelector('.prose li');
      if (!item) throw new Error('There is no item.');
      const style = getComputedStyle(item, '::highlight(sought)');
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) throw new Error('There is no canvas.');
      const wall = getComputedStyle(document.documentElement).backgroundColor;
      return [style.backgroundColor, style.color, wall].map((colour) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      });
    });
    expect(contrast(back, ink)).toBeGreaterThanOrEqual(4.5);
    expect(back).not.toEqual(wall);
  });
}

/** Source: WCAG 2.2, “contrast ratio”. */
function contrast(one: number[] = [], other: number[] = []): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((level) => {
    const part = level / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
