import type { Page } from 'playwright/test';
import { sites } from '../site/sites.ts';
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

const instead = (page: Page) => searchDialog(page).getByRole('button', { name: /instead$/ });

test.describe('the order of results', () => {
  test.use({ baseURL: `http://localhost:${sites.damaged.port}` });

  test('names come before titles of expertise, and these before the body', async ({ page }) => {
    await page.goto('/');
    await searchFor(page, 'heliograph');
    const slugs = await slugsOf(page);
    expect(slugs.toSorted()).toEqual(['heliograph', 'heliograph-mender', 'lookout', 'signaller']);
    expect(slugs.slice(2)).toEqual(['signaller', 'lookout']);
  });

  test('the very name comes first, whoever else speaks of it more', async ({ page }) => {
    await page.goto('/');
    for (const query of ['heliograph', 'Heliograph', 'lookout']) {
      await searchFor(page, query);
      expect((await slugsOf(page))[0], query).toBe(query.toLowerCase());
    }
  });

  test('so does a name that only begins with the query', async ({ page }) => {
    await page.goto('/');
    for (const query of ['heliograph m', 'heliograph-men', 'Heliograph Mender']) {
      await searchFor(page, query);
      expect((await slugsOf(page))[0], query).toBe('heliograph-mender');
    }
  });
});

test.describe('words as people write them', () => {
  test.use({ baseURL: `http://localhost:${sites.damaged.port}` });

  for (const [query, slug, marked] of [
    // With and without diacritics, where the text has them and where it has not.
    ['modélisation des rouages', 'horloger', /^Modélisation$/],
    ['modelisation des rouages', 'horloger', /^Modélisation$/],
    ['RÉSUMÉ', 'signaller', /^résumé$/],
    ['resume', 'signaller', /^résumé$/],
    ['décoration', 'horloger', /^decoration\W?$/],
    ['battéries', 'signaller', /^batteries\W?$/],
    // Plural and stem, in English and in French.
    ['battery', 'signaller', /^batteries\W?$/],
    ['lanterns', 'signaller', /^Lantern$/],
    ['watch', 'lookout', /^(?:watch|watches)\W?$/i],
    ['échappement', 'horloger', /^Échappements$/],
    ['echappement', 'horloger', /^Échappements$/],
    ['ressorts moteurs', 'horloger', /^Ressort$/],
    ['polissages', 'horloger', /^Polissage$/],
    // Names that hold more than letters.
    ['C++', 'native', /^C\+\+\W?$/],
    ['c++', 'native', /^C\+\+\W?$/],
    ['C#', 'managed', /^C#\W?$/],
    ['.NET', 'managed', /^\.?NET\W?$/],
    ['.net', 'managed', /^\.?NET\W?$/],
    ['node.js', 'scripts', /^Node\.js\W?$/],
    ['nodejs', 'scripts', /^Node\.js\W?$/],
    ['node js', 'scripts', /^Node\.js\W?$/],
    ['CI/CD', 'scripts', /^CI\/CD\W?$/],
    ['ci/cd', 'scripts', /^CI\/CD\W?$/],
    ['cicd', 'scripts', /^CI\/CD\W?$/],
    ['ci cd', 'scripts', /^CI\/CD\W?$/],
  ] as const) {
    test(`“${query}” finds ${slug} first, and marks the word`, async ({ page }) => {
      await page.goto('/');
      await searchFor(page, query);
      await expect(searchStatus(page)).toHaveText(/^\d+ agents? found\.$/);
      expect((await slugsOf(page))[0]).toBe(slug);
      const marks = foundAgent(page, slug).locator('a.result-section mark');
      await expect(marks.filter({ hasText: marked }).first()).toBeVisible();
    });
  }

  test('C, C++ and C# are three languages', async ({ page }) => {
    await page.goto('/');
    for (const [query, slug, others] of [
      ['C++', 'native', ['managed', 'firmware']],
      ['C#', 'managed', ['native', 'firmware']],
    ] as const) {
      await searchFor(page, query);
      expect((await slugsOf(page))[0]).toBe(slug);
      for (const other of others) {
        await expect(foundAgent(page, other), `${query}: ${other}`).toHaveCount(0);
      }
    }
  });
});

test('with and without diacritics the same is found, in the same order', async ({ page }) => {
  await page.goto('/');
  for (const [query, bare] of [
    ['requêtes', 'requetes'],
    ['modélisation', 'modelisation'],
    ['sécurité', 'securite'],
    ['données', 'donnees'],
  ] as const) {
    await searchFor(page, query);
    const slugs = await slugsOf(page);
    const said = await searchStatus(page).textContent();
    expect(slugs.length).toBeGreaterThan(0);
    await searchFor(page, bare);
    expect(await slugsOf(page), bare).toEqual(slugs);
    await expect(searchStatus(page)).toHaveText(String(said));
  }
});

test('a typing error is mended, and said', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'TypeScript');
  const said = await searchStatus(page).textContent();
  const slugs = await slugsOf(page);
  await searchFor(page, 'typescrpit');
  await expect(searchStatus(page)).toHaveText(`Showing results for “TypeScript”. ${said}`);
  expect(await slugsOf(page)).toEqual(slugs);
  await expect(foundAgents(page).locator('mark').first()).toHaveText(/TypeScript/);
});

test('what was typed can be searched for instead', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'typescrpit');
  await instead(page).click();
  await expect(searchStatus(page)).toHaveText('Nothing found for “typescrpit”.');
  await expect(foundAgents(page)).toHaveCount(0);
  await expect(instead(page)).toBeHidden();
  await expect(queryField(page)).toBeFocused();
  await expect(queryField(page)).toHaveValue('typescrpit');
  await page.keyboard.type('s');
  await expectAnswers(page, 'typescrpits');
  await expect(searchStatus(page)).toHaveText(/^Showing results for “TypeScript”\./);
});

test('one offers what was typed only where something else is shown', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, 'typescrpit');
  await expect(instead(page)).toHaveText('Search for “typescrpit” instead');
  await searchFor(page, 'typescript');
  await expect(searchStatus(page)).toHaveText(/^\d+ agents? found\.$/);
  await expect(instead(page)).toBeHidden();
  await searchFor(page, 'zzzzqqq');
  await expect(instead(page)).toBeHidden();
});

for (const [what, query, slug, shown] of [
  ['two letters that changed places', 'postgersql', 'optimiseur-sql', 'PostgreSQL'],
  ['a letter too many', 'postgressql', 'optimiseur-sql', 'PostgreSQL'],
  [
    'a word whose stem is one in another language',
    'kubernettes',
    'pipeline-engineer',
    'Kubernetes',
  ],
  ['a word that is half typed', 'typscri', 'frontend-engineer', 'TypeScript'],
  ['one word of two', 'rate limting', 'backend-expert', 'rate limiting'],
  ['a name', 'refactorng guide', 'refactoring-guide', 'refactoring guide'],
  [
    'a name as it is in addresses',
    'incidnet-commander',
    'incident-commander',
    'incident-commander',
  ],
  ['a French name', 'auditeur acessibilité', 'auditeur-accessibilite', 'auditeur accessibilité'],
] as const) {
  test(`a typing error is forgiven in ${what}`, async ({ page }) => {
    await page.goto('/');
    await searchFor(page, query);
    await expect(searchStatus(page)).toHaveText(/^Showing results for “.+”\. \d+ agents? found\.$/);
    const said = await searchStatus(page).textContent();
    expect(said?.toLowerCase()).toContain(`“${shown.toLowerCase()}”`);
    expect(await slugsOf(page)).toContain(slug);
    if (what.includes('name')) expect((await slugsOf(page))[0]).toBe(slug);
  });
}

test('a word that some agent has is not mended', async ({ page }) => {
  await page.goto('/');
  for (const query of ['liskov', 'sagas', 'typescri', 'throttling', 'incident', 'refactor']) {
    await searchFor(page, query);
    await expect(searchStatus(page), query).toHaveText(/^\d+ agents? found\.$/);
  }
});
