import type { Locator, Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { watchShifts } from './layout-shifts.ts';
import { expect, test } from './watched.ts';

const cards = (page: Page): Locator => page.locator('[data-list] .card').locator('visible=true');
const status = (page: Page): Locator => page.locator('[data-left]');
const facet = (page: Page, name: string): Locator => page.locator(`[data-facet="${name}"]`);

async function left(page: Page): Promise<number> {
  return Number.parseInt((await status(page).textContent()) ?? '', 10);
}

/** The value of a facet with the count that it shows. */
async function valueAt(page: Page, name: string, index: number) {
  const label = facet(page, name).locator('label').nth(index);
  const value = await label.locator('input').getAttribute('value');
  const count = await label.locator('span').textContent();
  return {
    box: label.locator('input'),
    value: value ?? '',
    count: Number(count?.replace('+', '')),
  };
}

test('the whole list stands there, in its categories', async ({ page }) => {
  await page.goto('/');
  await expect(cards(page)).toHaveCount(await left(page));
  const headings = await page.locator('[data-list] h2').allTextContents();
  expect(headings.length).toBeGreaterThan(1);
  expect(headings.slice(1)).toEqual(headings.slice(1).toSorted());
  // Two categories may have names that differ in case only: they are headings, no landmarks.
  await expect(page.locator('[data-list]').getByRole('region')).toHaveCount(0);
});

test('a count is how many agents choosing the value gives', async ({ page }) => {
  await page.goto('/');
  for (const name of ['tool', 'permission', 'model', 'category', 'language', 'expertise']) {
    const { box, count } = await valueAt(page, name, 1);
    await box.check();
    await expect(cards(page)).toHaveCount(count);
    await expect(status(page)).toHaveText(new RegExp(`^${count} agents?$`));
    await box.uncheck();
  }
});

test('values of one facet add agents, values of another take some away', async ({ page }) => {
  await page.goto('/');
  const first = await valueAt(page, 'model', 0);
  await first.box.check();
  await expect(cards(page)).toHaveCount(first.count);
  const second = await valueAt(page, 'model', 1);
  await second.box.check();
  await expect(cards(page)).toHaveCount(first.count + second.count);
  const language = await valueAt(page, 'language', 0);
  await language.box.check();
  await expect(cards(page)).toHaveCount(language.count);
  expect(language.count).toBeLessThan(first.count + second.count);
});

test('the address holds what is chosen; back and forward restore it', async ({ page }) => {
  await page.goto('/?from=one,two');
  const all = await left(page);
  const { box, value, count } = await valueAt(page, 'tool', 0);
  await box.check();
  await expect(page).toHaveURL(`/?from=one,two&tool=${encodeURIComponent(value)}`);
  await expect(cards(page)).toHaveCount(count);
  await expect(box).toBeFocused();
  await page.goBack();
  await expect(cards(page)).toHaveCount(all);
  await expect(box).not.toBeChecked();
  await page.goForward();
  await expect(cards(page)).toHaveCount(count);
  await expect(box).toBeChecked();
});

test('a filtered view can be shared, and what no facet has is passed over', async ({ page }) => {
  await page.goto('/');
  const { value, count } = await valueAt(page, 'language', 1);
  await page.goto(`/?language=${value}&language=xx&tool=%3Cscript%3E&sort=size`);
  await expect(cards(page)).toHaveCount(count);
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('size');
  await expect(page.getByRole('button', { name: /^Remove / })).toHaveCount(1);
  const sizes = await cards(page).locator('.size').allTextContents();
  const tokens = sizes.map((text) => Number(text.replace(/\D/g, '')));
  expect(tokens).toEqual(tokens.toSorted((a, b) => a - b));
});

test('sorted by size the list is one, sorted by name it has its categories again', async ({
  page,
}) => {
  await page.goto('/');
  const headings = page.locator('[data-list] h2');
  const before = await headings.allTextContents();
  const titles = await cards(page).locator('h3').allTextContents();
  const sort = page.getByRole('combobox', { name: 'Sort by' });
  await sort.selectOption('size');
  await expect(headings).toHaveText(['All agents']);
  await sort.selectOption('name');
  await expect(headings).toHaveText(before);
  expect(await cards(page).locator('h3').allTextContents()).toEqual(titles);
  await expect(page).toHaveURL('/');
});

test('what is chosen stands above the list, and is taken away there', async ({ page }) => {
  await page.goto('/');
  const all = await left(page);
  const tool = await valueAt(page, 'tool', 0);
  await tool.box.check();
  await (await valueAt(page, 'permission', 0)).box.check();
  const chips = page.getByRole('button', { name: /^Remove / });
  await expect(chips).toHaveCount(2);
  await chips.first().click();
  await expect(chips).toHaveCount(1);
  await expect(chips.first()).toBeFocused();
  await expect(tool.box).not.toBeChecked();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(cards(page)).toHaveCount(all);
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeFocused();
});

test('where nothing fits, the page says which choice to take back', async ({ page }) => {
  await page.goto('/?expertise=graphql');
  const disabled = facet(page, 'tool').locator('input:disabled').first();
  const value = await disabled.getAttribute('value');
  await page.goto(`/?expertise=graphql&tool=${encodeURIComponent(value ?? '')}`);
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByText('No agent fits all of these.')).toBeVisible();
  const way = page.getByRole('button', { name: /^Without “GraphQL”: \d+ agents?$/ });
  const count = Number((await way.textContent())?.match(/(\d+) agents?$/)?.[1]);
  await way.click();
  await expect(cards(page)).toHaveCount(count);
  await expect(page.getByText('No agent fits all of these.')).toBeHidden();
});

test('any expertise can be found by typing, without its diacritics', async ({ page }) => {
  await page.goto('/');
  const expertise = facet(page, 'expertise');
  await expect(expertise.locator('li')).toHaveCount(50);
  await expertise.getByRole('searchbox', { name: 'Find an expertise' }).fill('requetes');
  const found = expertise.locator('li').locator('visible=true');
  await expect(found.first()).toContainText(/requêtes/i);
  await found.first().getByRole('checkbox').check();
  await expect(page).toHaveURL(/\?expertise=[a-z-]*requetes[a-z-]*$/);
  const count = Number(await found.first().locator('span').textContent());
  await expect(cards(page)).toHaveCount(count);
  // It is in the address, and in the page, when it was not listed.
  await page.reload();
  await expect(cards(page)).toHaveCount(count);
  await expect(expertise.getByRole('checkbox', { checked: true })).toBeVisible();
});

test('“more” shows the values behind the first eight', async ({ page }) => {
  await page.goto('/');
  const tools = facet(page, 'tool');
  const seen = tools.locator('li').locator('visible=true');
  await expect(seen).toHaveCount(8);
  await tools.getByRole('button', { name: /^\d+ more$/ }).click();
  await expect(seen).toHaveCount(await tools.locator('li').count());
  await tools.getByRole('button', { name: 'Fewer' }).click();
  await expect(seen).toHaveCount(8);
});

for (const path of ['/', '/?permission=network&sort=size', '/?language=fr&tool=Bash']) {
  for (const width of [390, 1280]) {
    test(`nothing of ${path} moves while it loads, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const shifts = await watchShifts(page);
      await page.goto(path);
      await expect(page.locator('html')).not.toHaveAttribute('data-narrowed');
      await expect(cards(page)).toHaveCount(await left(page));
      expect(await shifts()).toEqual([]);
    });
  }
}

test('on a phone the filters open, and lead back to the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const button = page.getByRole('button', { name: /^Filters/ });
  await expect(facet(page, 'tool')).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const { box, count } = await valueAt(page, 'tool', 0);
  await box.check();
  await page.getByRole('button', { name: `Show ${count} agents` }).click();
  await expect(facet(page, 'tool')).toBeHidden();
  await expect(button).toHaveText('Filters (1)');
  await expect(button).toBeFocused();
  await expect(cards(page)).toHaveCount(count);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`filtered, it has no accessibility violation: ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/?permission=network&tool=Bash');
      await expect(page.locator('html')).not.toHaveAttribute('data-narrowed');
      await expect(cards(page)).toHaveCount(await left(page));
      if (width === 390) await page.getByRole('button', { name: /^Filters/ }).click();
      await expectAccessible(page);
    });
  }
}

test('if what the list is filtered by cannot be loaded, the list stays', async ({
  page,
  watched,
}) => {
  await page.route('**/browse/index.json*', (route) => route.fulfill({ status: 500 }));
  await page.goto('/?tool=Bash');
  await expect(status(page)).toHaveText('The filters could not be loaded. The list is whole.');
  await expect(cards(page).first()).toBeVisible();
  expect(watched.splice(0)).toContainEqual(expect.stringContaining('500'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, with links to its categories and no dead control', async ({
    page,
  }) => {
    await page.goto('/?tool=Bash');
    await expect(cards(page)).toHaveCount(await left(page));
    await expect(page.getByRole('navigation', { name: 'Categories' })).toBeVisible();
    await expect(
      page.locator('main').locator('input, select, button').locator('visible=true'),
    ).toHaveCount(0);
  });
});
