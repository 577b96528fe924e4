import { sites } from '../site/sites.ts';
import { expect, test } from './watched.ts';

// A click on a page that is still fading in ends the fade, which the browser reports as an error.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a topic lists who knows it, where they say so, and leads to them', async ({ page }) => {
      await page.goto('/expertise/');
      await page
        .getByRole('region', { name: 'Most shared' })
        .getByRole('link', { name: /^Redis \d+$/ })
        .click();
      await expect(page).toHaveURL(/\/expertise\/redis\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redis');
      const members = page.getByRole('region', { name: 'Redis' });
      const backend = members
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'Backend Expert' }) });
      await expect(backend).toContainText('Bases de données');
      await expect(backend).toContainText('NoSQL (MongoDB, Redis, Elasticsearch)');
      const agents = await members.getByRole('link').count();
      await expect(page.getByText(`${agents} agents name this expertise`)).toBeVisible();
      await backend.getByRole('link').click();
      await expect(page).toHaveURL(/\/agents\/backend-expert\/$/);
    });
  });
}

test('the agents of a topic can be seen in the catalog', async ({ page }) => {
  await page.goto('/expertise/redis/');
  const members = page.getByRole('region', { name: 'Redis' }).getByRole('link');
  const titles = await members.locator('.title').allTextContents();
  await page.getByRole('link', { name: 'See them in the catalog' }).click();
  await expect(page).toHaveURL(/\/\?expertise=redis$/);
  const main = page.getByRole('main');
  for (const title of titles) await expect(main.getByRole('link', { name: title })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Technical Writer' })).toBeHidden();
});

test('topics that are known together lead to each other', async ({ page }) => {
  await page.goto('/expertise/redis/');
  const related = page.getByRole('region', { name: 'Often known together' });
  const [first] = await related.getByRole('link').all();
  await first?.click();
  await expect(page.getByRole('link', { name: 'All expertise' })).toBeVisible();
  await expect(page).not.toHaveURL(/redis/);
});

test('the picture of who knows what has a table that says the same', async ({ page }) => {
  await page.goto('/expertise/');
  const picture = page.getByRole('region', { name: 'Who knows what' });
  await expect(picture.getByRole('img', { name: /Agents and the topics/ })).toBeVisible();
  await picture.getByText('The same as a table').click();
  const rows = picture.getByRole('rowheader');
  await expect(rows.first()).toBeVisible();
  const drawn = await picture.locator('svg text.row').allTextContents();
  const listed = (await rows.allTextContents()).map((title) => title.trim());
  expect(listed).toHaveLength(drawn.length);
  for (const [row, label] of drawn.entries())
    expect(listed[row]?.startsWith(label.replace(/…$/, ''))).toBe(true);
  // No topic of this catalog has a comma in it.
  const cells = await picture.getByRole('cell').allTextContents();
  const topics = cells.flatMap((cell) => cell.trim().split(', '));
  expect(topics).toHaveLength(await picture.locator('svg circle').count());
  await rows.first().getByRole('link').click();
  await expect(page).toHaveURL(/\/agents\/[^/]+\/$/);
});

test('on a phone only the picture itself scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/expertise/', '/expertise/redis/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
  }
});

test.describe('hostile topics', () => {
  test.use({ baseURL: `http://localhost:${sites.damaged.port}` });

  test('stay text, keep their place and their direction', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/expertise/');
    const all = page.getByRole('region', { name: 'All topics' });
    await all.getByRole('link', { name: /^PostgreSQL turned/ }).click();
    await expect(page).toHaveTitle('PostgreSQL turned · Expertise · Vitrine');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('PostgreSQL turned');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.goBack();
    const arabic = all.getByRole('link', { name: 'تحسين قواعد البيانات' });
    await expect(arabic.locator('[dir="auto"]')).toHaveCSS('direction', 'rtl');
    await expect(arabic.locator('.count')).toHaveCSS('direction', 'ltr');
  });
});
