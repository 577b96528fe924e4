import type { Page } from 'playwright/test';
import { sites } from '../site/sites.ts';
import { foundAgent, searchFor, searchStatus, slugsOf } from './search-steps.ts';
import { expect, test } from './watched.ts';

/** Makes the pages of the site say that their interface is French. */
async function sayFrench(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/(<html[^>]* lang=)"?en"?/, '$1"fr"');
      await route.fulfill({ response, body });
    },
  );
}

test('from an English page, a French agent is found, and one of either language', async ({
  page,
}) => {
  await page.goto('/agents/system-designer/');
  await searchFor(page, 'pagination par curseur');
  expect((await slugsOf(page))[0]).toBe('concepteur-api');
  await searchFor(page, 'rate limiting');
  expect(await slugsOf(page)).toEqual(
    expect.arrayContaining(['backend-expert', 'concepteur-api', 'system-designer']),
  );
});

test('from a French page, an English agent is found, and a French one', async ({ page }) => {
  const indexes: string[] = [];
  page.on('request', (request) => {
    const [, language] = /\/agents\.(\w+)\.json$/.exec(request.url()) ?? [];
    if (language !== undefined) indexes.push(language);
  });
  await sayFrench(page);
  await page.goto('/agents/concepteur-api/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await searchFor(page, 'hydration mismatches');
  expect((await slugsOf(page))[0]).toBe('frontend-engineer');
  expect(indexes).toEqual(['fr', 'en']);
  await searchFor(page, 'pagination par curseur');
  expect((await slugsOf(page))[0]).toBe('concepteur-api');
});

test.describe('in a catalog of five languages', () => {
  test.use({ baseURL: `http://localhost:${sites.damaged.port}` });

  for (const [language, slug, queries] of [
    [
      'Chinese',
      'shujuku',
      {
        'the whole title': '数据库专家',
        'the beginning of the title': '数据库',
        'a word within the title': '专家',
        'a part of a word of the title': '据库',
        'a topic': '分布式缓存',
        'a word of a topic': '缓存',
        'another word of a topic': '优化',
        'a word of the text': '索引',
        'a phrase of the text': '执行计划',
      },
    ],
    [
      'Japanese',
      'hinshitsu',
      {
        'the whole title': '品質保証エンジニア',
        'the beginning of the title': '品質',
        'a word within the title': 'エンジニア',
        'a part of a word of the title': '質保',
        'a topic': '負荷試験',
        'a word of a topic': '自動化',
        'another word of a topic': '試験',
        'a word of the text': '要件',
        'a word of the text in kana': 'リリース',
        'a phrase of the text': '再現手順',
      },
    ],
    [
      'Korean',
      'beonyeokga',
      {
        'the whole title': '기술문서 번역가',
        'a word of the title': '번역가',
        'the beginning of a word of the title': '기술',
        'a part of a word of the title': '문서',
        'a topic': '데이터베이스 설계',
        'a word of a topic': '용어',
        'the beginning of a word of a topic': '데이터',
        'a word of the text, without its particle': '원문',
        'a word of the text': '문장을',
      },
    ],
  ] as const) {
    for (const [what, query] of Object.entries(queries)) {
      test(`a ${language} agent is found by ${what}`, async ({ page }) => {
        await page.goto('/');
        await searchFor(page, query);
        await expect(searchStatus(page)).toHaveText('1 agent found.');
        expect(await slugsOf(page)).toEqual([slug]);
      });
    }

    test(`what is found of a ${language} agent is marked, and leads to its section`, async ({
      page,
    }) => {
      await page.goto('/');
      const query = queries['a topic'];
      await searchFor(page, query);
      const section = foundAgent(page, slug).locator('a.result-section').first();
      await expect(section.locator('.result-role')).toHaveText('Expertise');
      await expect(section.locator('mark').first()).toBeVisible();
      const marked = (await section.locator('mark').allTextContents()).join(' ');
      // Words are marked with the punctuation that follows them.
      expect(marked.replace(/[^\p{L}]/gu, '')).toBe(query.replaceAll(' ', ''));
      await section.click();
      await expect(page).toHaveURL(new RegExp(`/agents/${slug}/\\?mark=.+#.+`));
      await expect
        .poll(() => page.evaluate(() => CSS.highlights.get('sought')?.size ?? 0))
        .toBeGreaterThan(0);
    });
  }
});
