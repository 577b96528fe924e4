import type { Page } from 'playwright/test';

/** The bar that shows the selection. */
export const bar = (page: Page) => page.getByRole('region', { name: 'Selection' });

/** Selects agents on their pages, one after the other. */
export async function select(page: Page, ...slugs: string[]): Promise<void> {
  for (const slug of slugs) {
    await page.goto(`/agents/${slug}/`);
    await page.locator(`[data-pick="${slug}"]`).click();
  }
}

/** Makes so many agents of the catalog the selection, as earlier visits would have. */
export async function selectFirst(page: Page, count: number): Promise<string[]> {
  await page.goto('/404.html');
  return page.evaluate(async (most) => {
    const names: [string, string][] = await (await fetch('/names.json')).json();
    const chosen = names.slice(0, most).map(([slug, title]) => [slug, title]);
    localStorage.setItem('selection:/', JSON.stringify(chosen));
    return names.slice(0, most).map(([slug]) => slug);
  }, count);
}

/** What is selected in this browser, by slug. */
export function stored(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const agents: [string, string][] = JSON.parse(localStorage.getItem('selection:/') ?? '[]');
    return agents.map(([slug]) => slug);
  });
}
