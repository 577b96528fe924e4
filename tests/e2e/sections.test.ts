import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { watchShifts } from './layout-shifts.ts';
import { expect, test } from './watched.ts';

const source = readFileSync('agents/backend-expert.md', 'utf8');

/** A section of the file, from its heading to the next one of the same level. */
function sectionOf(file: string, heading: string): string {
  const start = file.indexOf(`\n## ${heading}\n`) + 1;
  const end = file.indexOf('\n## ', start);
  return end < 0 ? file.slice(start) : file.slice(start, end + 1);
}

/** The section that a heading begins. */
function sectionUnder(page: Page, name: string): Locator {
  const heading = page.getByRole('heading', { level: 2, name, exact: true });
  return page.locator('[data-section]').filter({ has: heading });
}

test('each section is copied as it stands in the file', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  for (const heading of ["Domaines d'expertise", 'Approche', 'Standards de code', 'Principes']) {
    const section = sectionUnder(page, heading);
    await section.hover();
    const button = section.getByRole('button', { name: 'Copy section' });
    await expect(button).toHaveAccessibleDescription(heading);
    await button.click();
    await expect(section.getByRole('status')).toHaveText(
      'Section copied. The file was verified by its SHA-256.',
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim().length).toBeGreaterThan(20);
    expect(copied).toBe(sectionOf(source, heading));
  }
});

test('each section and each domain has a link to itself', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  await sectionUnder(page, 'Approche').hover();
  await page.getByRole('link', { name: 'Link to Approche' }).click();
  await expect(page).toHaveURL(/#approche$/);
  await expect(page.locator('.domain').getByRole('link', { name: /^Link to / })).toHaveCount(5);
});

test('the keyboard reaches link and button, which then show', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  const tools = sectionUnder(page, 'Approche').locator('.section-tools');
  await expect(tools).toHaveCSS('opacity', '0');
  await tools.getByRole('link').focus();
  await expect(tools).toHaveCSS('opacity', '1');
  await page.keyboard.press('Tab');
  await expect(tools.getByRole('button', { name: 'Copy section' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tools.getByRole('status')).toContainText('Section copied.');
});

test('without a clipboard the section is shown, selected', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await page.goto('/agents/backend-expert/');
  const section = sectionUnder(page, 'Principes');
  await section.hover();
  await section.getByRole('button', { name: 'Copy section' }).click();
  const area = page.getByRole('dialog').getByRole('textbox');
  await expect(area).toHaveValue(sectionOf(source, 'Principes'));
});

test('adding link and button moves nothing', async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto('/agents/backend-expert/#principes');
  await expect(page.locator('.section-tools').first()).toBeAttached();
  // A shift is reported after the frame in which it happened.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(await shifts()).toEqual([]);
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('link and button are always there, and large enough', async ({ page }) => {
    await page.goto('/agents/backend-expert/');
    const tools = sectionUnder(page, 'Approche').locator('.section-tools');
    await expect(tools).toHaveCSS('opacity', '1');
    for (const control of await tools.locator('a, button').all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('a damaged file', () => {
  test.use({ baseURL: 'http://localhost:4395' });

  test('is copied by section as it is', async ({ page }) => {
    const damaged = readFileSync('tests/fixtures/mac-roman/damaged.md', 'utf8');
    await page.goto('/agents/damaged/');
    const button = page.getByRole('button', { name: 'Copy section' }).first();
    await button.focus();
    await button.click();
    await expect(page.getByRole('status').filter({ hasText: 'Section copied.' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('√');
    expect(damaged).toContain(copied);
  });
});

test.describe('on paper', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`an agent is a sheet in black on white, chosen theme ${theme}`, async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme);
      await page.goto('/agents/system-designer/');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.permission')).toBeVisible();
      await expect(page.locator('[data-model]')).toBeVisible();
      await expect(page.locator('[data-tool]').first()).toBeVisible();
      await expect(page.getByText('system-designer.md', { exact: true })).toBeVisible();
      await expect(page.locator('img.diagram-light').first()).toBeVisible();
      await expect(page.locator('img.diagram-dark').first()).toBeHidden();
      for (const control of await page.locator('header.site-header, nav, button, dialog').all())
        await expect(control).toBeHidden();
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.locator('.prose')).toHaveCSS('color', 'rgb(0, 0, 0)');
    });
  }
});

test('signs stay visible where the system forces its colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await page.goto('/agents/backend-expert/');
  const tools = sectionUnder(page, 'Approche').locator('.section-tools');
  for (const icon of await tools.locator('.icon').all()) {
    const colours = await icon.evaluate((element) => [
      getComputedStyle(element).backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(colours[0]).not.toBe('rgba(0, 0, 0, 0)');
    expect(colours[0]).not.toBe(colours[1]);
  }
});
