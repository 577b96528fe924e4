import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright/test';
import { agentFile } from '../site/large-catalog/agent-file.ts';
import { expect, test } from './watched.ts';

const port = 4398;
const agents = 1250;
const folder = mkdtempSync(join(tmpdir(), 'vitrine-pages-'));
let server: ChildProcess;

test.use({ baseURL: `http://localhost:${port}` });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  for (let number = 1; number <= agents; number += 1) {
    const { path, text } = agentFile(number);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = spawn(process.execPath, ['bin/vitrine.mjs', 'dev', folder, '--port', String(port)]);
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/browse/index.json`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 150_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const cards = (page: Page) => page.locator('[data-list] .card');
const titles = (page: Page) => cards(page).locator('h3').allTextContents();

test('more than 1,200 agents stand on several pages, each agent once', async ({ page }) => {
  const seen = new Set<string>();
  let all = 0;
  for (const [index, expected] of [300, 300, 300, 300, 50].entries()) {
    await page.goto(index === 0 ? '/' : `/page/${index + 1}/`);
    await expect(cards(page)).toHaveCount(expected);
    const links = await cards(page)
      .locator('h3 a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    for (const link of links) seen.add(link);
    all += links.length;
  }
  expect([all, seen.size]).toEqual([agents, agents]);
});

test('a filter goes over all pages, a hundred agents at a time', async ({ page }) => {
  await page.goto('/page/2/');
  const before = await titles(page);
  const label = page.locator('[data-facet="tool"] label').first();
  const count = Number(await label.locator('span').textContent());
  expect(count).toBeGreaterThan(100);
  const value = await label.locator('input').getAttribute('value');
  await label.locator('input').check();
  await expect(page.locator('[data-left]')).toHaveText(`${count} agents`);
  await expect(cards(page)).toHaveCount(100);
  await expect(page).toHaveURL(`/?tool=${value}`);
  await expect(page.getByRole('navigation', { name: 'Pages of the list' })).toBeHidden();
  await page.getByRole('button', { name: 'Show more agents' }).click();
  await expect(cards(page)).toHaveCount(Math.min(200, count));
  await page.goBack();
  await expect(page).toHaveURL('/page/2/');
  await expect(cards(page)).toHaveCount(300);
  expect(await titles(page)).toEqual(before);
  await expect(page.getByRole('navigation', { name: 'Pages of the list' })).toBeVisible();
});

test('sorted by size, the smallest of all pages come first', async ({ page }) => {
  await page.goto('/?sort=size');
  await expect(cards(page)).toHaveCount(100);
  const { sizes } = await page.request.get('/browse/index.json').then((answer) => answer.json());
  const shown = await cards(page).locator('.size').allTextContents();
  expect(shown.map((text) => Number(text.replace(/\D/g, '')))).toEqual(
    sizes.toSorted((a: number, b: number) => a - b).slice(0, 100),
  );
});

test('a query goes over all pages, the best match first, a hundred agents at a time', async ({
  page,
}) => {
  await page.goto('/page/2/');
  const before = await titles(page);
  const field = page.getByRole('searchbox', { name: 'Search 1,250 agents' });
  await field.pressSequentially('kubernetes');
  const status = page.locator('[data-left]');
  // The server of `dev` makes its index when it is first asked for it.
  await expect(status).toHaveText(/^\d+ agents for “kubernetes”$/, { timeout: 50_000 });
  // Then all languages have answered.
  await expect(page.locator('[data-browse]')).not.toHaveAttribute('aria-busy');
  const found = Number.parseInt((await status.textContent()) ?? '', 10);
  expect(found).toBeGreaterThan(100);
  await expect(cards(page)).toHaveCount(100);
  await expect(page).toHaveURL('/?q=kubernetes');
  const best = await titles(page);
  expect(best[0]).toMatch(/^Kubernetes /);
  await expect(page.getByRole('navigation', { name: 'Pages of the list' })).toBeHidden();
  await page.getByRole('button', { name: 'Show more agents' }).click();
  await expect(cards(page)).toHaveCount(Math.min(200, found));
  expect((await titles(page)).slice(0, 100)).toEqual(best);
  await page.goBack();
  await expect(page).toHaveURL('/page/2/');
  await expect(field).toHaveValue('');
  await expect(cards(page)).toHaveCount(300);
  expect(await titles(page)).toEqual(before);
});
