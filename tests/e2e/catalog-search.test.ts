import type { Locator, Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { watchShifts } from './layout-shifts.ts';
import { expect, test } from './watched.ts';

const cards = (page: Page): Locator => page.locator('[data-list] .card').locator('visible=true');
const titles = (page: Page): Promise<string[]> => cards(page).locator('h3').allTextContents();
const count = (page: Page): Locator => page.locator('[data-left]');
const field = (page: Page): Locator => page.getByRole('searchbox', { name: /^Search \d+ agents$/ });
const sort = (page: Page): Locator => page.getByRole('combobox', { name: 'Sort by' });
const facet = (page: Page, name: string): Locator => page.locator(`[data-facet="${name}"]`);

async function expectCountFor(page: Page, query: string): Promise<number> {
  await expect(count(page)).toHaveText(new RegExp(`^\\d+ agents? for “${query}”$`));
  // Then all languages have answered.
  await expect(page.locator('[data-browse]')).not.toHaveAttribute('aria-busy');
  const left = Number.parseInt((await count(page).textContent()) ?? '', 10);
  await expect(cards(page)).toHaveCount(left);
  return left;
}

test('typing narrows the cards in place, the best match first', async ({ page }) => {
  await page.goto('/');
  const all = await cards(page).count();
  await field(page).pressSequentially('rate limiting');
  const left = await expectCountFor(page, 'rate limiting');
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  expect((await titles(page)).slice(0, 3)).toContain('Backend Expert');
  await expect(page).toHaveURL('/?q=rate+limiting');
  await expect(field(page)).toBeFocused();
});

test('an agent whose name is typed comes before those that speak of it', async ({ page }) => {
  await page.goto('/?q=system%20designer');
  await expectCountFor(page, 'system designer');
  expect((await titles(page))[0]).toBe('System Designer');
});

test('beside a query, a count is how many agents choosing the value gives', async ({ page }) => {
  await page.goto('/?q=kafka');
  const found = await expectCountFor(page, 'kafka');
  for (const name of ['tool', 'permission', 'model', 'category', 'language', 'expertise']) {
    const label = facet(page, name)
      .locator('label')
      .filter({ hasNot: page.locator(':disabled') });
    const box = label.first().getByRole('checkbox');
    const expected = Number(await label.first().locator('span').textContent());
    expect(expected).toBeLessThanOrEqual(found);
    await box.check();
    await expect(cards(page)).toHaveCount(expected);
    expect(await expectCountFor(page, 'kafka')).toBe(expected);
    await box.uncheck();
    await expect(cards(page)).toHaveCount(found);
  }
});

test('the address holds query and filters; back and forward restore both', async ({ page }) => {
  await page.goto('/?from=one,two');
  const all = await cards(page).count();
  await field(page).pressSequentially('kafka');
  const found = await expectCountFor(page, 'kafka');
  await facet(page, 'tool')
    .getByRole('checkbox', { name: /^Bash / })
    .check();
  await expect(page).toHaveURL('/?q=kafka&from=one,two&tool=Bash');
  const narrowed = await expectCountFor(page, 'kafka');
  expect(narrowed).toBeLessThan(found);
  const shown = await titles(page);
  await page.reload();
  await expectCountFor(page, 'kafka');
  expect(await titles(page)).toEqual(shown);
  await expect(field(page)).toHaveValue('kafka');
  await page.goBack();
  await expect(cards(page)).toHaveCount(found);
  // All that was typed is one step.
  await page.goBack();
  await expect(cards(page)).toHaveCount(all);
  await expect(field(page)).toHaveValue('');
  await expect(page).toHaveURL('/?from=one,two');
  await page.goForward();
  await expect(cards(page)).toHaveCount(found);
  await expect(field(page)).toHaveValue('kafka');
});

test('with a query there is one order more, by best match', async ({ page }) => {
  await page.goto('/');
  const orders = await sort(page).locator('option').allTextContents();
  await field(page).fill('kafka');
  const found = await expectCountFor(page, 'kafka');
  await expect(sort(page)).toHaveValue('match');
  await expect(sort(page).locator('option')).toHaveText(['best match', ...orders]);
  const best = await titles(page);
  await sort(page).selectOption('name');
  await expect(page).toHaveURL('/?q=kafka&sort=name');
  await expect(cards(page)).toHaveCount(found);
  expect((await titles(page)).toSorted()).toEqual(best.toSorted());
  expect(await titles(page)).not.toEqual(best);
  await sort(page).selectOption('match');
  await expect(page).toHaveURL('/?q=kafka');
  expect(await titles(page)).toEqual(best);
  await field(page).fill('');
  await expect(sort(page)).toHaveValue('name');
  await expect(sort(page).locator('option')).toHaveText(orders);
});

test('a mistyped word is corrected, and can be searched for as it was typed', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('typescrpit');
  expect(await expectCountFor(page, 'TypeScript')).toBeGreaterThan(0);
  await expect(page.getByText('Showing results for “TypeScript”.')).toBeVisible();
  await expect(page).toHaveURL('/?q=typescrpit');
  await page.getByRole('button', { name: 'Search for “typescrpit” instead' }).click();
  await expect(count(page)).toHaveText('0 agents for “typescrpit”');
  await expect(page.getByText('Nothing found for “typescrpit”.')).toBeVisible();
  await expect(page.getByText('Showing results for')).toBeHidden();
  await expect(field(page)).toBeFocused();
});

test('Enter opens the first agent, the arrows reach it, Escape empties the field', async ({
  page,
}) => {
  await page.goto('/');
  const all = await cards(page).count();
  await page.getByRole('searchbox', { name: /^Search \d+ agents$/ }).focus();
  await page.keyboard.type('system designer');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'System Designer' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(cards(page)).toHaveCount(all);
  await expect(page).toHaveURL('/');
  await page.keyboard.press('Enter');
  await page.keyboard.type('concepteur');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/agents/concepteur-api/');
});

test('a result keeps the focus when agents of other languages come', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/pagefind/agents.fr.json', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('/');
  await field(page).focus();
  await page.keyboard.type('api');
  await expect(count(page)).toHaveText(/ for “api”/);
  await page.keyboard.press('ArrowDown');
  const first = cards(page).getByRole('link').first();
  await expect(first).toBeFocused();
  const link = await first.elementHandle();
  resolve();
  await expect(page.locator('[data-browse]')).not.toHaveAttribute('aria-busy');
  expect(await link?.evaluate((each) => each === document.activeElement)).toBe(true);
});

test('the sign in the field, its chip and “Clear all” each take the query away', async ({
  page,
}) => {
  await page.goto('/?q=kafka&tool=Bash');
  await expectCountFor(page, 'kafka');
  await page.getByRole('button', { name: 'Remove Search: kafka' }).click();
  await expect(page).toHaveURL('/?tool=Bash');
  await expect(field(page)).toHaveValue('');
  await page.goBack();
  await expectCountFor(page, 'kafka');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(page).toHaveURL('/?tool=Bash');
  await expect(field(page)).toBeFocused();
  await page.goBack();
  await expectCountFor(page, 'kafka');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/');
  await expect(field(page)).toHaveValue('');
  await expect(count(page)).toHaveText(/^\d+ agents$/);
});

test('where filters exclude all that is found, each way back says what it gives', async ({
  page,
}) => {
  await page.goto('/?q=kafka');
  const found = await expectCountFor(page, 'kafka');
  const disabled = facet(page, 'category').getByRole('checkbox', { disabled: true }).first();
  const value = await disabled.getAttribute('value');
  const label = await facet(page, 'category')
    .locator('li')
    .filter({ has: page.locator(':disabled') })
    .locator('bdi')
    .first()
    .textContent();
  await page.goto(`/?q=kafka&category=${encodeURIComponent(value ?? '')}`);
  await expect(page.getByText('No agent fits all of these.')).toBeVisible();
  const query = page.getByRole('button', { name: /^Without “kafka”: \d+ agents?$/ });
  const left = Number((await query.textContent())?.match(/(\d+) agents?$/)?.[1]);
  await query.click();
  await expect(cards(page)).toHaveCount(left);
  await page.goBack();
  await page
    .getByRole('button', { name: `Without “${label}”: ${found} agents`, exact: true })
    .click();
  await expect(cards(page)).toHaveCount(found);
  await expect(page).toHaveURL('/?q=kafka');
});

test('several filters that exclude all that is found can be cleared together', async ({ page }) => {
  await page.goto('/?q=kafka');
  const found = await expectCountFor(page, 'kafka');
  const values = await facet(page, 'category')
    .locator('input:disabled')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
  const [one = '', two = ''] = values;
  await page.goto(
    `/?q=kafka&${new URLSearchParams([
      ['category', one],
      ['category', two],
    ])}`,
  );
  await page.getByRole('button', { name: `Without any filter: ${found} agents` }).click();
  await expect(cards(page)).toHaveCount(found);
  await expect(page).toHaveURL('/?q=kafka');
});

test('a query that finds nothing says so, and can be cleared', async ({ page }) => {
  await page.goto('/');
  const all = await cards(page).count();
  await field(page).fill('zzzzqqq <b>');
  await expect(page.getByText('Nothing found for “zzzzqqq <b>”.')).toBeVisible();
  await expect(count(page)).toHaveText('0 agents for “zzzzqqq <b>”');
  await expect(page.getByRole('button', { name: 'See the passages' })).toBeHidden();
  await page.getByRole('button', { name: `Without “zzzzqqq <b>”: ${all} agents` }).click();
  await expect(cards(page)).toHaveCount(all);
  await expect(field(page)).toHaveValue('');
});

test('white space is no query, and a query has at most 200 characters', async ({ page }) => {
  await page.goto('/?q=%20%09');
  await expect(count(page)).toHaveText(/^\d+ agents$/);
  await expect(cards(page)).toHaveCount(
    Number.parseInt((await count(page).textContent()) ?? '', 10),
  );
  await field(page).fill('   ');
  await expect(sort(page)).toHaveValue('name');
  await page.goto(`/?q=${'a'.repeat(10_000)}`);
  await expect(field(page)).toHaveValue('a'.repeat(200));
  await expect(count(page)).toHaveText(/^0 agents for “a+…”$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
});

test('the passages of the same query are a click away', async ({ page }) => {
  await page.goto('/?q=kafka');
  await page.getByRole('button', { name: 'See the passages' }).click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toHaveValue('kafka');
  await expect(dialog.locator('mark').first()).toBeVisible();
});

test('nothing of the search is loaded before the field is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  const search = /\/pagefind\/|names\.json|search-engine|find-agents/;
  expect(asked.filter((path) => search.test(path))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((path) => search.test(path)).length).toBeGreaterThan(2);
});

test('what is found in the language at hand is shown before the others are loaded', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/agents.fr.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/?q=kafka');
  await expect(count(page)).toHaveText(/^\d+ agents? for “kafka”$/);
  const first = await cards(page).count();
  expect(await titles(page)).not.toContain('Ingénieur de données');
  release();
  await expect.poll(() => titles(page)).toContain('Ingénieur de données');
  expect(await expectCountFor(page, 'kafka')).toBeGreaterThan(first);
});

test('while the index is slow to come, the page says that it searches', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/agents.en.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  const all = await cards(page).count();
  await field(page).fill('kaf');
  const progress = page.getByRole('status').filter({ hasText: 'Searching …' });
  await expect(progress).toBeVisible();
  await expect(page.locator('[data-browse]')).toHaveAttribute('aria-busy', 'true');
  await expect(cards(page)).toHaveCount(all);
  await field(page).fill('rate limiting');
  release();
  await expectCountFor(page, 'rate limiting');
  await expect(progress).toBeHidden();
  await expect(page.locator('[data-browse]')).not.toHaveAttribute('aria-busy');
});

test('if the search cannot be loaded, it says so, and the next letter tries again', async ({
  page,
  watched,
}) => {
  await page.route('**/pagefind/pagefind-entry.json*', (route) => route.fulfill({ status: 500 }));
  await page.goto('/?q=kafka&tool=Bash');
  const failure = page.getByText('Search could not be loaded. The list of agents stays usable.');
  await expect(failure).toBeVisible();
  const bash = facet(page, 'tool').getByRole('checkbox', { name: /^Bash / });
  const narrowed = await cards(page).count();
  await expect(count(page)).toHaveText(`${narrowed} agents`);
  await bash.uncheck();
  await expect.poll(() => cards(page).count()).toBeGreaterThan(narrowed);
  await expect(failure).toBeVisible();
  expect(watched.splice(0)).toContainEqual(expect.stringContaining('500'));
  await page.unroute('**/pagefind/pagefind-entry.json*');
  await field(page).press('End');
  await page.keyboard.type(' zzz');
  await expect(failure).toBeHidden();
  await expect(count(page)).toHaveText('0 agents for “kafka zzz”');
  watched.splice(0);
});

for (const width of [390, 1280]) {
  test(`nothing moves while a query in the address is searched for, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await watchShifts(page);
    // Agents in other languages would come later, and take their places.
    await page.goto('/?q=typescript&permission=write');
    await expectCountFor(page, 'typescript');
    await expect(page.locator('html')).not.toHaveAttribute('data-narrowed');
    expect(await shifts()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`searched, it has no accessibility violation: ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 844 });
      for (const query of ['typescrpit&tool=Bash', 'zzzzqqq']) {
        await page.goto(`/?q=${query}`);
        await expect(count(page)).toHaveText(/ for “/);
        await expect(page.locator('[data-browse]')).not.toHaveAttribute('aria-busy');
        await expectAccessible(page);
      }
    });
  }
}
