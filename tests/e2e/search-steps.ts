import type { Locator, Page } from 'playwright/test';
import { expect } from './watched.ts';

/** The search dialog. */
export const searchDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Search', exact: true });

/** Where a query is typed. */
export const queryField = (page: Page): Locator =>
  searchDialog(page).getByRole('textbox', { name: 'Search all agents' });

/** What a screen reader hears of the results. */
export const searchStatus = (page: Page): Locator => searchDialog(page).getByRole('status');

/** The agents that were found, the best first. */
export const foundAgents = (page: Page): Locator => searchDialog(page).locator('li.result');

/** One of the agents that were found. */
export const foundAgent = (page: Page, slug: string): Locator =>
  searchDialog(page).locator(`li.result[data-agent="${slug}"]`);

/** Types a query into the dialog, which it opens; what agents of all languages answer is drawn. */
export async function searchFor(page: Page, query: string): Promise<void> {
  // The address changes before the page's scripts listen for keys.
  await page.waitForLoadState('load');
  if (!(await searchDialog(page).isVisible())) await page.keyboard.press('/');
  await queryField(page).fill(query);
  await expectAnswers(page, query);
}

/** Waits until what agents of all languages answer to a query is drawn. */
export async function expectAnswers(page: Page, query: string): Promise<void> {
  const list = searchDialog(page).locator('[data-results]');
  await expect(list).toHaveAttribute('data-answers', query);
}

/** The slugs of the agents that are shown, the best first. */
export function slugsOf(page: Page): Promise<(string | null)[]> {
  return foundAgents(page).evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-agent')),
  );
}

/** Keeps back what is asked for at some addresses, until the function that it gives is called. */
export async function hold(page: Page, address: string | RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
