import { expect, test } from './watched.ts';

test('the agent page shows what the file holds, laid out by what it is', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  const article = page.locator('article[data-agent="backend-expert"]');
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(/Backend Expert/);
  await expect(page.locator('[data-section="expertise"] .domain')).toHaveCount(5);
  await expect(page.locator('[data-section="approach"] ol.steps > li')).toHaveCount(5);
  await expect(page.locator('[data-section="deliverables"] li')).toHaveCount(6);
  await expect(page.locator('[data-section="standards"] pre')).toContainText(
    '├── Domain/           # Entités, Value Objects, Interfaces',
  );
  await expect(page.locator('[data-section="principles"] dt')).toHaveText([
    /SOLID/,
    /DRY/,
    /KISS/,
    /YAGNI/,
  ]);
  await expect(page.locator('[data-section="principles"]')).toContainText(
    'Toujours privilégier la simplicité',
  );
  await expect(page.locator('[lang="fr"] [data-section="expertise"]')).toHaveCount(1);
});

test('the language of the content is said on the content, not on the page', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a diagram is drawn in both themes, and follows the switch of the site', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/agents/system-designer/');
  const light = page.locator('img.diagram-light').first();
  const dark = page.locator('img.diagram-dark').first();
  await expect(light).toBeVisible();
  await expect(dark).toBeHidden();
  await light.scrollIntoViewIfNeeded();
  await expect
    .poll(() => light.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(dark).toBeVisible();
  await expect(light).toBeHidden();
});

test('the theme that a visitor chose is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const theme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  const before = await theme();
  const themeSwitch = page.getByRole('banner').getByRole('button', { name: /theme/i });
  for (let clicks = 0; clicks < 3 && (await theme()) === before; clicks += 1)
    await themeSwitch.click();
  const chosen = await theme();
  expect(chosen).not.toBe(before);
  await page.reload();
  expect(await theme()).toBe(chosen);
});

test('/agents/ leads to the catalog', async ({ page }) => {
  await page.goto('/agents/');
  await expect(page).toHaveURL('http://localhost:4391/');
});

test('no page is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', '/agents/backend-expert/', '/agents/system-designer/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the catalog lists every agent, and leads to it', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Backend Expert' }).click();
    await expect(page).toHaveURL(/\/agents\/backend-expert\/$/);
  });

  test('the agent page shows its destination and Download, and no button without effect', async ({
    page,
  }) => {
    await page.goto('/agents/backend-expert/');
    await expect(
      page.getByText('.claude/agents/backend-expert.md').locator('visible=true'),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Download' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Copy/ }).locator('visible=true')).toHaveCount(0);
  });
});

test.describe('under a sub-path', () => {
  test.use({ baseURL: 'http://localhost:4392' });

  test('browsing, searching and copying work', async ({ page }) => {
    await page.goto('/catalog/');
    await page.getByRole('link', { name: 'System Designer' }).click();
    await expect(page).toHaveURL(/\/catalog\/agents\/system-designer\/$/);
    // The address changes before the page's scripts listen for keys.
    await page.waitForLoadState('load');
    await page.keyboard.press('/');
    await page.keyboard.type('rate limiting');
    await page.getByRole('dialog').getByRole('link', { name: 'APIs' }).click();
    await expect(page).toHaveURL(
      /\/catalog\/agents\/backend-expert\/\?mark=Rate&mark=limiting#apis$/,
    );
    await page.getByRole('button', { name: 'Copy prompt' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Prompt copied.' })).toBeVisible();
  });
});
