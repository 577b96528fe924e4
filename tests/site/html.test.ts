import { expect, test } from 'playwright/test';
import { pagesOfEachType } from './built-pages.ts';
import { htmlProblems } from './html-problems.ts';
import { sites } from './sites.ts';

for (const [name, count] of [
  ['own', 40],
  ['damaged', 2],
  ['empty', 2],
  ['large', 2],
] as const) {
  test(`the HTML of every page type of the ${name} catalog is valid`, async () => {
    const pages = pagesOfEachType(sites[name].out, count);
    expect((await Promise.all(pages.map(htmlProblems))).flat()).toEqual([]);
  });
}

test('what is not valid is named, with its place', async () => {
  const body = '<p id="a">A</p><p id="a">B</p>';
  const html = `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
  expect(await htmlProblems({ path: 'a/', html })).toEqual([
    expect.stringMatching(/^a\/:1:\d+ .* \[no-dup-id\]$/),
  ]);
});
