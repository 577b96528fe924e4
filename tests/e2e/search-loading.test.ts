import type { Page } from 'playwright/test';
import {
  expectAnswers,
  foundAgent,
  foundAgents,
  hold,
  queryField,
  searchDialog,
  searchFor,
  searchStatus,
  slugsOf,
} from './search-steps.ts';
import { expect, test } from './watched.ts';

const failed = 'Search could not be loaded. The list of agents stays usable.';

/** Notes what a page asks for from now on: paths. */
function requestsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test('nothing of search is loaded before it is asked for', async ({ page }) => {
  const requests = requestsOf(page);
  const speaksOfIndex = async (paths: readonly string[]) => {
    const scripts = [...new Set(paths.filter((path) => path.endsWith('.js')))];
    const texts = await Promise.all(
      scripts.map(async (path) => (await page.request.get(path)).text()),
    );
    return scripts.filter((_, index) => /pagefind-/.test(texts[index] ?? ''));
  };
  await page.goto('/', { waitUntil: 'networkidle' });
  const before = requests.splice(0);
  expect(before.filter((path) => /\/pagefind\/|\/names\.json/.test(path))).toEqual([]);
  expect(await speaksOfIndex(before)).toEqual([]);
  await searchFor(page, 'kafka');
  expect(requests).toContain('/pagefind/pagefind-worker.js');
  expect(await speaksOfIndex(requests)).not.toEqual([]);
});

test('the words that typing errors are mended by are loaded only for one', async ({ page }) => {
  const requests = requestsOf(page);
  await page.goto('/');
  await searchFor(page, 'kafka');
  expect(requests.filter((path) => /(?:words|topics)\.json$/.test(path))).toEqual([]);
  await searchFor(page, 'typescrpit');
  expect(requests.filter((path) => path.endsWith('/words.json'))).toHaveLength(1);
  await searchFor(page, 'kubernettes');
  expect(requests.filter((path) => path.endsWith('/words.json'))).toHaveLength(1);
});

test('what is typed while the code of search is loading is not lost', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  const release = await hold(page, /\.js$/);
  await page.keyboard.press('/');
  await page.keyboard.type('kafka');
  await expect(searchStatus(page)).toHaveText('Searching …');
  release();
  await expectAnswers(page, 'kafka');
  await expect(foundAgent(page, 'system-designer')).toBeVisible();
});

test('while the index is slow to come, the dialog says that it searches', async ({ page }) => {
  await page.goto('/');
  const asked = page.waitForRequest(/\/pagefind\//);
  const release = await hold(page, /\/pagefind\//);
  await page.keyboard.press('/');
  await asked;
  await page.keyboard.type('kafka');
  await expect(searchStatus(page)).toHaveText('Searching …');
  await expect(foundAgents(page)).toHaveCount(0);
  release();
  await expectAnswers(page, 'kafka');
  await expect(searchStatus(page)).toHaveText(/^\d+ agents found\.$/);
  await expect(foundAgents(page).locator('mark').first()).toBeVisible();
});

test('names are shown before what was found in their sections', async ({ page }) => {
  await page.goto('/');
  const release = await hold(page, /\/pagefind\/fragment\//);
  await page.keyboard.press('/');
  await page.keyboard.type('kafka');
  await expect(foundAgent(page, 'system-designer')).toBeVisible();
  await expect(foundAgents(page).locator('mark')).toHaveCount(0);
  release();
  await expect(foundAgent(page, 'system-designer').locator('mark').first()).toBeVisible();
});

test('what is found in one language is shown before the indexes of others are there', async ({
  page,
}) => {
  await page.goto('/');
  const release = await hold(page, /\/pagefind\/.*\bfr\b/);
  await page.keyboard.press('/');
  await page.keyboard.type('kafka');
  await expect(foundAgent(page, 'system-designer')).toBeVisible();
  await expect(foundAgent(page, 'backend-expert')).toHaveCount(0);
  release();
  await expectAnswers(page, 'kafka');
  await expect(foundAgent(page, 'backend-expert')).toBeVisible();
});

test('what only another language has is searched for until its index is there', async ({
  page,
}) => {
  await page.goto('/');
  const release = await hold(page, /\/pagefind\/.*\bfr\b/);
  await page.keyboard.press('/');
  await page.keyboard.type('pagination par curseur');
  await expect(searchStatus(page)).toHaveText('Searching …');
  release();
  await expectAnswers(page, 'pagination par curseur');
  expect((await slugsOf(page))[0]).toBe('concepteur-api');
});

test('an answer that comes late does not replace a newer one', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(searchDialog(page).locator('[data-results]')).toBeAttached();
  await page.evaluate(() => {
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (node instanceof HTMLElement && node.dataset.agent) drawn.push(node.dataset.agent);
      }
    }).observe(document.querySelector('[data-results]') ?? document, { childList: true });
  });
  const asked = page.waitForRequest(/\/pagefind\/index\//);
  const release = await hold(page, /\/pagefind\/index\//);
  await queryField(page).fill('kafka');
  await asked;
  await queryField(page).fill('wcag');
  release();
  await expectAnswers(page, 'wcag');
  await page.waitForLoadState('networkidle');
  expect(await slugsOf(page)).toContain('auditeur-accessibilite');
  await expect(foundAgent(page, 'system-designer')).toHaveCount(0);
  const drawn: unknown = await page.evaluate(() => Reflect.get(window, 'drawn'));
  expect(drawn).not.toContain('system-designer');
});

test('Enter does not open what was found for an earlier query', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'kafka');
  const asked = page.waitForRequest(/\/pagefind\/index\//);
  const release = await hold(page, /\/pagefind\/index\//);
  await queryField(page).fill('wcag');
  await asked;
  await page.keyboard.press('Enter');
  // Whatever is opened closes the dialog.
  await expect(searchDialog(page)).toBeVisible();
  release();
  const first = page.locator('dialog[open] li.result, article[data-agent]:has(h1)').first();
  await expect(first).toHaveAttribute(
    'data-agent',
    /^(?:auditeur-accessibilite|frontend-engineer)$/,
  );
});

for (const [what, answer] of [
  ['is not there', { status: 404 }],
  ['is refused', { status: 500 }],
  ['cannot be reached', undefined],
  ['is no index', { status: 200, body: '<!doctype html>' }],
] as const) {
  test(`an index that ${what} is said, and the page stays usable`, async ({ page, watched }) => {
    const pattern = /\/pagefind\//;
    await page.route(pattern, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('kafka');
    await expect(searchStatus(page)).toHaveText(failed);
    await expect(foundAgents(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(searchDialog(page)).toBeHidden();
    const cards = page.locator('[data-list] .card').locator('visible=true');
    const all = await cards.count();
    await page.locator('[data-facet="language"]').getByRole('checkbox').first().check();
    await expect.poll(() => cards.count()).toBeLessThan(all);

    await page.unroute(pattern);
    await page.keyboard.press('Control+k');
    await searchFor(page, 'kafka outbox');
    await expect(searchStatus(page)).toHaveText(/^\d+ agents? found\.$/);
    await expect(foundAgent(page, 'system-designer')).toBeVisible();
    // Failures are reported to whoever looks at the console.
    expect(watched.splice(0)).not.toEqual([]);
  });
}

for (const [what, pattern] of [
  ['words of the index', /\/pagefind\/index\//],
  ['names of the agents', /\/names\.json$/],
] as const) {
  test(`if the ${what} cannot be loaded, it is said, and typing again tries again`, async ({
    page,
    watched,
  }) => {
    await page.goto('/agents/backend-expert/');
    await page.route(pattern, (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('kafka');
    await expect(searchStatus(page)).toHaveText(failed);
    await page.unroute(pattern);
    await page.keyboard.press('Backspace');
    await expectAnswers(page, 'kafk');
    await expect(foundAgents(page).first().locator('mark').first()).toHaveText(/Kafka/);
    expect(watched.splice(0)).not.toEqual([]);
  });
}

test('if the code of search cannot be loaded, it is said', async ({ page, watched }) => {
  await page.goto('/agents/backend-expert/', { waitUntil: 'networkidle' });
  await page.route(/\.js$/, (route) => route.abort());
  await page.keyboard.press('/');
  await page.keyboard.type('kafka');
  await expect(searchStatus(page)).toHaveText(failed);
  await searchDialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(searchDialog(page)).toBeHidden();
  expect(watched.splice(0)).not.toEqual([]);
});

test('agents are shown though their sections cannot be loaded', async ({ page, watched }) => {
  await page.goto('/');
  await page.route(/\/pagefind\/fragment\//, (route) => route.abort());
  await searchFor(page, 'kafka');
  await expect(searchStatus(page)).toHaveText(/^\d+ agents found\.$/);
  await foundAgent(page, 'system-designer').locator('a.result-agent').click();
  await expect(page).toHaveURL(/\/agents\/system-designer\//);
  watched.splice(0);
});

for (const [language, query, slug] of [
  ['fr', 'hydration mismatches', 'frontend-engineer'],
  ['en', 'pagination par curseur', 'concepteur-api'],
] as const) {
  test(`without the index of ${language} the agents of other languages are found`, async ({
    page,
    watched,
  }) => {
    await page.route(new RegExp(`/pagefind/.*\\b${language}\\b`), (route) => route.abort());
    await page.goto('/');
    await searchFor(page, query);
    expect((await slugsOf(page))[0]).toBe(slug);
    await searchFor(page, 'kafka');
    await expect(searchStatus(page)).toHaveText(
      /^\d+ agents? found\. Agents in some languages could not be searched\.$/,
    );
    expect(watched.splice(0)).not.toEqual([]);
  });
}
