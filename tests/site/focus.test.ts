import { expect, test } from '../e2e/watched.ts';
import { pagesOfEachType } from './built-pages.ts';
import { focusProblems } from './focus-path.ts';
import { addressOf, sites } from './sites.ts';

for (const width of [390, 1280]) {
  test(`Tab visits everything in the order of the page and shows where it is, at ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const { path, redirects } of pagesOfEachType(sites.own.out)) {
      if (redirects) continue;
      await page.goto(addressOf(sites.own, path));
      found.push(...(await focusProblems(page)).map((problem) => `/${path} ${problem}`));
    }
    expect(found).toEqual([]);
  });
}

for (const [what, html, problem] of [
  [
    'an order of its own',
    '<a href="#">A</a><a href="#" tabindex="1">B</a>',
    'out of order: <a href="#">A</a>',
  ],
  [
    'no outline',
    '<style>a:focus-visible { outline: none }</style><a href="#">A</a>',
    'no outline: <a href="#">A</a>',
  ],
  [
    'a place that keeps the focus',
    '<a href="#" onkeydown="event.preventDefault()">A</a><a href="#">B</a>',
    'never reached: <a href="#">B</a>',
  ],
] as const) {
  test(`${what} is reported`, async ({ page }) => {
    const style = '<style>:focus-visible { outline: 2px solid }</style>';
    await page.setContent(`<!DOCTYPE html>${style}${html}`);
    expect(await focusProblems(page)).toContain(problem);
  });
}

test('a page that does well has no problem', async ({ page }) => {
  await page.setContent(
    '<!DOCTYPE html><style>:focus-visible { outline: 2px solid }</style><a href="#">A</a><button>B</button><button disabled>C</button><button hidden>D</button><details><summary>E</summary><a href="#">F</a></details>',
  );
  expect(await focusProblems(page)).toEqual([]);
});
