import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { select, selectFirst, stored } from './selection-steps.ts';
import { expect, test } from './watched.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Comparison' });
const status = (page: Page) => page.locator('[data-compare]').getByRole('status');
const field = (page: Page) => page.getByLabel('Add an agent by name');

function cells(page: Page, row: string | RegExp) {
  return table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row }) })
    .getByRole('cell');
}

test('agents stand side by side, with what they may do, use and know', async ({ page }) => {
  await page.goto('/compare/?agents=backend-expert,system-designer');
  await expect(table(page).getByRole('columnheader')).toHaveText([
    /Backend Expert/,
    /System Designer/,
  ]);
  await expect(page).toHaveTitle(/^Compare Backend Expert and System Designer · /);
  await expect(cells(page, /What it may do/)).toHaveText([
    /Reads and changes files; runs shell commands, so it can also write anything/,
    /Read-only: it has no tool that writes or executes\./,
  ]);
  await expect(cells(page, /Model/)).toHaveText(['sonnet', 'opus']);
  await expect(cells(page, /Language/)).toHaveText(['French', 'English']);
  await expect(cells(page, /^differs: Bash/)).toHaveText(['yes', 'no']);
  await expect(cells(page, /^Read /)).toHaveText(['yes', 'yes']);
  await expect(cells(page, /All of them know/)).toContainText(['Redis']);
  await expect(cells(page, /Only this one knows/)).toContainText(['GraphQL', 'gRPC']);
});

test('only what differs is shown where that is asked for', async ({ page }) => {
  await page.goto('/compare/?agents=backend-expert,system-designer');
  await page.getByLabel('Show only what differs').check();
  await expect(table(page).getByText('sonnet')).toBeVisible();
  await expect(table(page).locator('[data-tool="Read"]')).toBeHidden();
  await expect(table(page).locator('[data-tool="Bash"]')).toBeVisible();
});

test('an agent is added by name, and the address and the selection follow', async ({ page }) => {
  await page.goto('/compare/?agents=backend-expert');
  await expect(status(page)).toContainText('Add another to compare it with.');
  await field(page).fill('code rev');
  await expect(page.locator('#ui-agents option')).toHaveAttribute('value', 'Code Reviewer');
  await field(page).fill('code reviewer');
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('columnheader', { name: /Code Reviewer/ })).toBeVisible();
  await expect(status(page)).toHaveText('Code Reviewer added.');
  await expect(page).toHaveURL(/\?agents=backend-expert,code-reviewer$/);
  await expect(field(page)).toHaveValue('');
  await page.goto('/agents/code-reviewer/');
  await expect(page.getByRole('button', { name: 'Select Code Reviewer' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a name that no agent has is answered with the nearest', async ({ page }) => {
  await page.goto('/compare/?agents=backend-expert');
  await expect(table(page)).toBeVisible();
  await field(page).fill('sistem designer');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(status(page)).toContainText('Did you mean System Designer');
  await expect(field(page)).toHaveValue('sistem designer');
  await field(page).fill('qqqqqq');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('No agent is called “qqqqqq”.');
  await field(page).fill('Backend Expert');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Backend Expert is here already.');
});

test('agents are removed by keyboard until none is left', async ({ page }) => {
  await page.goto('/compare/?agents=backend-expert,system-designer');
  await table(page).getByRole('button', { name: 'Remove Backend Expert' }).focus();
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('button', { name: 'Remove System Designer' })).toBeFocused();
  await expect(page).toHaveURL(/\/compare\/\?agents=system-designer$/);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/compare\/$/);
  await expect(page).toHaveTitle(/^Compare agents · /);
  await expect(page.getByText('Select agents on their cards and pages')).toBeVisible();
});

test('unknown agents are named, and more than four are left out', async ({ page }) => {
  await page.goto(
    '/compare/?agents=nobody,backend-expert,system-designer,code-reviewer,technical-writer,security-reviewer',
  );
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  await expect(status(page)).toContainText('No agent is at this address: nobody.');
  await expect(status(page)).toContainText('Four agents are the most');
  await field(page).fill('Security Reviewer');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Four agents are the most. Remove one to add another.');
});

test('without agents in the address, those that are selected are compared', async ({ page }) => {
  await select(page, 'backend-expert', 'system-designer');
  await page.goto('/compare/');
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  await expect(page).toHaveURL(/\?agents=backend-expert,system-designer$/);
});

test('of a selection of more than four, the first four are compared', async ({ page }) => {
  const slugs = await selectFirst(page, 6);
  await page.goto('/compare/');
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
  await expect(status(page)).toContainText('Four agents are the most');
  expect(await stored(page)).toEqual(slugs);
});

test('a link of somebody else leaves the selection as it is, but for what is added or removed', async ({
  page,
}) => {
  await select(page, 'backend-expert', 'code-reviewer');
  await page.goto('/compare/?agents=system-designer,code-reviewer');
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  expect(await stored(page)).toEqual(['backend-expert', 'code-reviewer']);
  await page.getByRole('button', { name: 'Remove Code Reviewer' }).first().click();
  await expect(table(page).getByRole('columnheader')).toHaveCount(1);
  expect(await stored(page)).toEqual(['backend-expert']);
  await field(page).fill('technical writer');
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  expect(await stored(page)).toEqual(['backend-expert', 'technical-writer']);
});

test('an agent that is no longer in the catalog leaves the selection', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() =>
    localStorage.setItem('selection:/', '[["gone","Gone"],["backend-expert","Backend Expert"]]'),
  );
  await page.goto('/compare/?agents=gone,backend-expert');
  await expect(status(page)).toContainText('No agent is at this address: gone.');
  await expect(page).toHaveURL(/\?agents=backend-expert$/);
  expect(await stored(page)).toEqual(['backend-expert']);
});

test('what cannot be loaded can be tried again', async ({ page, watched }) => {
  await page.route('**/agents/system-designer.json', (route) => route.abort());
  await page.goto('/compare/?agents=backend-expert,system-designer');
  await expect(status(page)).toContainText('The agents could not be loaded.');
  await page.unroute('**/agents/system-designer.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  await expect(status(page)).toHaveText('');
  // The browser itself reports the request that was cut off.
  expect(watched.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`the comparison has no accessibility violation and fits, ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [agents, columns] of [
        ['', 0],
        ['backend-expert', 1],
        ['backend-expert,system-designer,code-reviewer,frontend-engineer', 4],
      ] as const) {
        await page.goto(`/compare/?agents=${agents}`);
        await expect(page.getByRole('columnheader')).toHaveCount(columns);
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and leads to the catalog', async ({ page }) => {
    await page.goto('/compare/?agents=backend-expert');
    await expect(page.getByText('Comparing needs JavaScript.')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'See all agents' }),
    ).toHaveAttribute('href', '/');
  });
});
