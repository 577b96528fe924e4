import type { Page } from 'playwright/test';
import { addressOf, sites } from '../site/sites.ts';
import { expectAccessible } from './expect-accessible.ts';
import {
  expectAnswers,
  foundAgent,
  foundAgents,
  queryField,
  searchDialog,
  searchFor,
  searchStatus,
  slugsOf,
} from './search-steps.ts';
import { expect, test } from './watched.ts';

/** Texts of the marks on the page of a result, and whether each stands in what the address leads to. */
function marksOf(page: Page): Promise<{ text: string; inSection: boolean }[]> {
  return page.evaluate(() => {
    const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const section = heading?.closest('section, .domain');
    return [...(CSS.highlights.get('sought') ?? [])].map((range) => ({
      text: String(range.startContainer.textContent).slice(range.startOffset, range.endOffset),
      inSection: section?.contains(range.startContainer) ?? false,
    }));
  });
}

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens search, and Escape gives the focus back`, async ({ page }) => {
    await page.goto('/agents/backend-expert/');
    const link = page.getByRole('banner').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    await expect(queryField(page)).toBeFocused();
    await expect(queryField(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(searchDialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('every search button opens search, by pointer and by keyboard', async ({ page }) => {
  for (const path of ['/', '/agents/backend-expert/', '/expertise/', '/tools/', '/compare/']) {
    await page.goto(path);
    const buttons = page.locator('button[data-search]:visible');
    expect(await buttons.count(), path).toBeGreaterThan(0);
    for (const button of await buttons.all()) {
      await button.click();
      await expect(queryField(page)).toBeFocused();
      await searchDialog(page).getByRole('button', { name: 'Close' }).click();
      await expect(button).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(queryField(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(button).toBeFocused();
    }
  }
});

test('results come while one types, and follow the query', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('kaf');
  await expectAnswers(page, 'kaf');
  await expect(foundAgent(page, 'system-designer')).toBeVisible();
  await page.keyboard.type('ka');
  await expectAnswers(page, 'kafka');
  await expect(foundAgent(page, 'system-designer').locator('mark').first()).toHaveText(/Kafka/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('wcag');
  await expectAnswers(page, 'wcag');
  await expect(foundAgent(page, 'system-designer')).toHaveCount(0);
  await expect(foundAgent(page, 'auditeur-accessibilite')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect(foundAgents(page)).toHaveCount(0);
  await expect(searchStatus(page)).toHaveText('');
});

test('a slash typed into the field is a slash', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('CI/CD');
  await expect(queryField(page)).toHaveValue('CI/CD');
});

test('the query is still there when search is opened again, ready to be replaced', async ({
  page,
}) => {
  await page.goto('/');
  await searchFor(page, 'kafka');
  await page.keyboard.press('Escape');
  // The browser takes the focus out of the closed dialog when it next draws.
  await expect(page.locator('dialog :focus')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(queryField(page)).toHaveValue('kafka');
  await expect(foundAgents(page).first()).toBeVisible();
  await page.keyboard.type('wcag');
  await expect(queryField(page)).toHaveValue('wcag');
});

test('arrow keys go through the results and back to the field', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'kafka');
  await expect(foundAgents(page).first().locator('mark').first()).toBeVisible();
  const links = searchDialog(page).locator('[data-results] a');
  expect(await links.count()).toBeGreaterThan(2);
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(queryField(page)).toBeFocused();
  // What comes into view is filled.
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowDown');
  await expect(links.last()).toBeFocused();
  await expect(links.last()).toBeInViewport();
  const opener = page.getByRole('banner').getByRole('button', { name: /Search/ });
  await page.keyboard.press('Escape');
  await opener.click();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('Enter in the field opens the first result', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'system designer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/agents\/system-designer\//);
});

test('Enter on a section opens the section', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'outbox');
  await expect(foundAgent(page, 'system-designer').locator('a.result-section')).not.toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/agents\/system-designer\/\?mark=outbox#data-flow$/);
});

test('results are grouped by agent, with the sections that matched and what these are for', async ({
  page,
}) => {
  await page.goto('/');
  await searchFor(page, 'rate limiting');
  const slugs = await slugsOf(page);
  expect(new Set(slugs).size).toBe(slugs.length);
  const agent = foundAgent(page, 'backend-expert');
  await expect(agent.locator('a.result-agent')).toHaveText('Backend Expert');
  const section = agent.locator('a.result-section').filter({ hasText: 'APIs' }).first();
  await expect(section.locator('.result-role')).toHaveText('Expertise');
  await expect(section.locator('strong')).toHaveText('APIs');
  await expect(section.locator('.excerpt')).toContainText('Rate limiting et throttling');
  await expect(section.locator('.excerpt mark')).toHaveText([/^Rate$/, /^limiting$/]);
});

test('what a section is for is named in the language of the interface', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'bottlenecks potentiels');
  const section = foundAgent(page, 'backend-expert').locator('a.result-section').first();
  await expect(section.locator('.result-role')).toHaveText('Deliverables');
  await expect(section.locator('strong')).toHaveText('Livrables types');
});

test('a result leads to its section, where the words are marked', async ({ page }) => {
  await page.goto('/agents/technical-writer/');
  await searchFor(page, 'rate limiting');
  const agent = foundAgent(page, 'backend-expert');
  await agent.locator('a.result-section').filter({ hasText: 'APIs' }).first().click();
  await expect(page).toHaveURL('/agents/backend-expert/?mark=Rate&mark=limiting#apis');
  await expect(page.getByRole('heading', { name: 'APIs', exact: true })).toBeInViewport();
  await expect(searchDialog(page)).toBeHidden();
  await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(0);
  const marked = (await marksOf(page)).filter(({ inSection }) => inSection);
  expect(marked.map(({ text }) => text)).toEqual(['Rate', 'limiting']);
});

test('the name of a result leads to the page of the agent, where the words are marked', async ({
  page,
}) => {
  await page.goto('/');
  await searchFor(page, 'throttling');
  const agent = foundAgent(page, 'backend-expert');
  await expect(agent.locator('mark').first()).toBeVisible();
  await agent.locator('a.result-agent').click();
  await expect(page).toHaveURL('/agents/backend-expert/?mark=throttling');
  await expect
    .poll(async () => (await marksOf(page)).map(({ text }) => text))
    .toEqual(['throttling']);
});

test('a result on the page that is open leads to its section', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  await searchFor(page, 'sharding');
  await foundAgent(page, 'backend-expert').locator('a.result-section').first().click();
  await expect(page).toHaveURL(/\/agents\/backend-expert\/\?mark=Sharding#bases-de-donnees$/);
  await expect(page.getByRole('heading', { name: 'Bases de données' })).toBeInViewport();
  await expect
    .poll(async () => (await marksOf(page)).map(({ text }) => text))
    .toEqual(['Sharding']);
});

test('the number of results is said, and is that of the results', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'redis');
  await expect(searchStatus(page)).toHaveText(/^\d+ agents found\.$/);
  const count = Number.parseInt((await searchStatus(page).textContent()) ?? '', 10);
  const more = searchDialog(page).getByRole('button', { name: 'More results' });
  while (await more.isVisible()) {
    const shown = await foundAgents(page).count();
    await more.click();
    await expect(foundAgents(page).nth(shown).locator('a.result-agent')).toBeFocused();
  }
  await expect(foundAgents(page)).toHaveCount(count);
  await searchFor(page, 'liskov');
  await expect(searchStatus(page)).toHaveText('1 agent found.');
  await expect(foundAgents(page)).toHaveCount(1);
});

test('all results are a click away in the catalog', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  await searchFor(page, 'rate limiting');
  const count = Number.parseInt((await searchStatus(page).textContent()) ?? '', 10);
  const all = searchDialog(page).getByRole('link', { name: `Show all ${count} in the catalog` });
  await all.click();
  await expect(page).toHaveURL('/?q=rate+limiting');
  await expect(searchDialog(page)).toBeHidden();
  await expect(page.locator('[data-list] .card').locator('visible=true')).toHaveCount(count);
});

test('nothing found is said, with topics and agents that come near', async ({ page }) => {
  await page.goto('/agents/backend-expert/');
  await searchFor(page, 'rate gardening');
  await expect(searchStatus(page)).toHaveText('Nothing found for “rate gardening”.');
  await expect(foundAgents(page)).toHaveCount(0);
  const dialog = searchDialog(page);
  await expect(dialog.getByRole('heading', { name: 'Expertise that comes near' })).toBeVisible();
  const topic = dialog.getByRole('link', { name: 'Rate limiting', exact: true });
  await expect(topic).toHaveAttribute('href', /\/expertise\/rate-limiting\/$/);
  await searchFor(page, 'frontend gardener');
  await expect(searchStatus(page)).toHaveText('Nothing found for “frontend gardener”.');
  await expect(dialog.getByRole('heading', { name: 'Agents whose names come near' })).toBeVisible();
  const agent = dialog.getByRole('link', { name: 'Frontend Engineer', exact: true });
  for (const link of await dialog.getByRole('link').all()) {
    const address = String(await link.getAttribute('href'));
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
  await agent.click();
  await expect(page).toHaveURL('/agents/frontend-engineer/');
});

test('where nothing comes near, nothing is suggested', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'zzzzqqq');
  await expect(searchStatus(page)).toHaveText('Nothing found for “zzzzqqq”.');
  await expect(searchDialog(page).getByRole('heading')).toHaveCount(0);
  await expect(searchDialog(page).getByRole('link')).toHaveCount(0);
  await searchFor(page, 'kafka');
  await expect(searchStatus(page)).toHaveText(/agents found/);
});

test('a query without a word finds nothing, and breaks nothing', async ({ page }) => {
  await page.goto('/');
  for (const query of ['???', '"', '()', '🦄']) {
    await searchFor(page, query);
    await expect(searchStatus(page), query).toHaveText(`Nothing found for “${query}”.`);
  }
  await queryField(page).fill('   ');
  await expect(searchStatus(page)).toHaveText('');
});

test('under a sub-path, results lead to pages of the catalog', async ({ page, watched }) => {
  await page.goto(addressOf(sites.subPath, 'agents/technical-writer/'));
  await searchFor(page, 'throttling');
  await foundAgent(page, 'backend-expert').locator('a.result-section').first().click();
  await expect(page).toHaveURL(
    addressOf(sites.subPath, 'agents/backend-expert/?mark=throttling#apis'),
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Backend Expert/);
  await searchFor(page, 'rate gardening');
  await searchDialog(page).getByRole('link', { name: 'Rate limiting', exact: true }).click();
  await expect(page).toHaveURL(addressOf(sites.subPath, 'expertise/rate-limiting/'));
  // Each request went to the other site.
  const { port, base } = sites.subPath;
  const own = `http://localhost:${port}${base}`;
  expect(watched.splice(0).filter((problem) => !problem.startsWith(own))).toEqual([]);
});

for (const [device, width] of Object.entries({ phone: 390, desk: 1280 })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the dialog has no accessibility violation on a ${device}, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await page.goto('/');
      for (const query of ['redis', 'typescrpit', 'rate gardening']) {
        await searchFor(page, query);
        if (query === 'redis')
          await expect(foundAgents(page).locator('mark').first()).toBeVisible();
        await expectAccessible(page, { within: 'dialog.search' });
      }
    });
  }
}

test.describe('hostile agents', () => {
  test.use({ baseURL: `http://localhost:${sites.damaged.port}` });

  test.beforeEach(({ page, watched }) => {
    page.on('dialog', async (dialog) => {
      watched.push(`A script ran: ${dialog.message()}`);
      await dialog.dismiss();
    });
  });

  test('are shown as text in results', async ({ page }) => {
    await page.goto('/');
    await searchFor(page, 'quokkas');
    const agent = foundAgent(page, 'markup');
    await expect(agent.locator('a.result-agent')).toHaveText('<script>alert(1)</script>');
    const sections = agent.locator('a.result-section');
    await expect(sections).toHaveCount(3);
    const shown = await sections.allInnerTexts();
    expect(shown.join('\n')).toContain('<img src=x onerror=alert(2)>');
    expect(shown.join('\n')).toContain('Quokkas "in" <img src=x onerror=alert(4)>');
    expect(shown.join('\n')).toContain('<script>alert(5)</script>');
    const tags = await agent.evaluate((item) => [
      ...new Set(Array.from(item.querySelectorAll('*'), ({ localName }) => localName)),
    ]);
    expect(tags.sort()).toEqual(['a', 'li', 'mark', 'span', 'strong', 'ul']);
    await agent.locator('a.result-agent').click();
    await expect(page).toHaveURL(/\/agents\/markup\//);
  });

  test('do not mark what only looks like a mark', async ({ page }) => {
    await page.goto('/');
    await searchFor(page, 'quokkas leave');
    const agent = foundAgent(page, 'markup');
    await expect(agent.locator('mark').first()).toBeVisible();
    for (const mark of await agent.locator('mark').all()) {
      await expect(mark).toHaveText(/quokkas|leave/i);
    }
    await expect(agent).toContainText('<mark>where</mark>');
  });

  for (const query of ['<script>alert(1)</script>', '"><img src=x onerror=alert(7)>']) {
    test(`${query} as a query is text`, async ({ page }) => {
      await page.goto('/');
      await searchFor(page, query);
      await expect(searchStatus(page)).not.toHaveText('');
      await expect(searchDialog(page).locator('script, img')).toHaveCount(0);
    });
  }

  test('their title, typed, finds them', async ({ page }) => {
    await page.goto('/');
    await searchFor(page, '<script>alert(1)</script>');
    expect((await slugsOf(page))[0]).toBe('markup');
  });

  for (const query of ['title', 'quokkas', 'redis', 'w'.repeat(200)]) {
    test(`the dialog fills a phone, without scrolling sideways: ${query.slice(0, 8)}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto('/');
      await searchFor(page, query);
      expect(await searchDialog(page).boundingBox()).toEqual({
        x: 0,
        y: 0,
        width: 390,
        height: 844,
      });
      const widths = await searchDialog(page).evaluate((dialog) =>
        [dialog, ...dialog.children, document.documentElement].map(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        ),
      );
      expect(Math.max(...widths)).toBeLessThanOrEqual(0);
    });
  }
});

test('how many are found does not depend on what was searched before', async ({ page }) => {
  const asked = ['de', 'test', 'analyse de donn', 'sec', 'kafka'];
  const answers = async (): Promise<(string | null)[]> => {
    const said: (string | null)[] = [];
    for (const query of asked) {
      await searchFor(page, query);
      said.push(await searchStatus(page).textContent());
    }
    return said;
  };
  await page.goto('/');
  const before = await answers();
  for (const query of [
    'design',
    'databases',
    'security',
    'secrets',
    'deploy',
    'données',
    'tester',
  ]) {
    await searchFor(page, query);
  }
  expect(await answers()).toEqual(before);
});
