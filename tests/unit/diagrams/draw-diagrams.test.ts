import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../src/browser/find-browser.ts';
import { type Drawing, drawDiagrams } from '../../../src/render/diagrams/draw-diagrams.ts';

vi.setConfig({ testTimeout: 120_000 });

const GOOD = 'flowchart LR\n  A[Read] --> B[Review]';
const BROKEN = 'flowchart LR\n  A --> [';
/** Mermaid lays it out for minutes. */
const ENDLESS =
  `classDiagram\n${Array.from({ length: 4000 }, (_, edge) => `A${edge % 80} --> A${(edge * 7 + 3) % 81}`).join('\n')}`.slice(
    0,
    49_000,
  );

let cacheDir = '';
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'vitrine-test-'));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

const noSearch = () => Promise.reject(new Error('a browser was looked for'));

function drawn(drawing: Drawing | undefined): Extract<Drawing, { ok: true }> {
  if (!drawing?.ok) throw new Error(`not drawn: ${drawing?.message}`);
  return drawing;
}

function svgOf(uri: string): string {
  return decodeURIComponent(uri.slice('data:image/svg+xml,'.length));
}

test('a diagram is drawn for a light and for a dark page, with its size', async () => {
  const { light, dark, width, height } = drawn(
    (await drawDiagrams([GOOD], { cacheDir })).get(GOOD),
  );
  expect(light).toMatch(/^data:image\/svg\+xml,/);
  expect(dark).toMatch(/^data:image\/svg\+xml,/);
  expect(light).not.toBe(dark);
  expect(svgOf(light)).toContain('Review');
  expect(width).toBeGreaterThan(height);
  expect(height).toBeGreaterThan(20);
});

test('no browser is looked for when there is nothing to draw', async () => {
  expect(await drawDiagrams([], { cacheDir, find: noSearch })).toEqual(new Map());
});

test('what was drawn once, or refused once, needs no browser again', async () => {
  const find = vi.fn(findBrowser);
  const first = await drawDiagrams([GOOD, BROKEN, GOOD], { cacheDir, find });
  expect(find).toHaveBeenCalledTimes(1);
  expect(await drawDiagrams([GOOD, BROKEN], { cacheDir, find: noSearch })).toEqual(first);
});

test('a damaged file in the cache is drawn and written again', async () => {
  const first = await drawDiagrams([GOOD], { cacheDir });
  const [name = ''] = await readdir(cacheDir);
  await writeFile(join(cacheDir, name), '{"ok":true,"light":"data:');
  expect(await drawDiagrams([GOOD], { cacheDir })).toEqual(first);
  expect(await readdir(cacheDir)).toEqual([name]);
  expect(await drawDiagrams([GOOD], { cacheDir, find: noSearch })).toEqual(first);
});

test('the same source gives the same bytes, whatever is drawn beside it', async () => {
  const alone = await drawDiagrams([GOOD], { cacheDir });
  const beside = await drawDiagrams([BROKEN, 'pie\n "a" : 1', GOOD], {
    cacheDir: join(cacheDir, 'other'),
  });
  expect(beside.get(GOOD)).toEqual(alone.get(GOOD));
});

test('a broken diagram says why, and takes no other down', async () => {
  const drawings = await drawDiagrams([BROKEN, GOOD], { cacheDir });
  expect(drawings.get(GOOD)?.ok).toBe(true);
  expect(drawings.get(BROKEN)).toMatchObject({
    ok: false,
    reason: 'broken',
    message: expect.stringContaining('Parse error on line 2'),
  });
});

test('without a browser nothing is drawn, nothing is kept, and the message says how to get one', async () => {
  const drawings = await drawDiagrams([GOOD], { cacheDir, find: async () => undefined });
  expect(drawings.get(GOOD)).toMatchObject({
    ok: false,
    reason: 'no-browser',
    message: expect.stringContaining('npx playwright install chromium'),
  });
  expect(await readdir(cacheDir)).toEqual([]);
});

test('a browser that does not start is as good as none, and is named', async () => {
  const executablePath = join(cacheDir, 'no-such-browser');
  const find: typeof findBrowser = async () => ({
    executablePath,
    args: [],
    env: {},
    source: 'chrome',
  });
  const drawings = await drawDiagrams([GOOD, BROKEN], { cacheDir, find });
  expect(drawings.get(GOOD)).toMatchObject({
    ok: false,
    reason: 'no-browser',
    message: expect.stringContaining(executablePath),
  });
  expect(await readdir(cacheDir)).toEqual([]);
});

test('a source of more than 50,000 characters is refused without a browser', async () => {
  const long = `flowchart LR\n%% ${'x'.repeat(50_000)}\nA --> B`;
  const drawings = await drawDiagrams([long], { cacheDir, find: noSearch });
  expect(drawings.get(long)).toMatchObject({
    ok: false,
    reason: 'broken',
    message: expect.stringContaining('50000'),
  });
});

test('a diagram that never ends is given up, the others are drawn, and the next run does not wait for it', async () => {
  const limits = { together: 3_000, alone: 10_000 };
  const sources = [GOOD, ENDLESS, BROKEN];
  const drawings = await drawDiagrams(sources, { cacheDir, limits });
  expect(drawings.get(GOOD)?.ok).toBe(true);
  expect(drawings.get(ENDLESS)).toEqual({
    ok: false,
    reason: 'broken',
    message: 'The diagram was not drawn within 10 seconds.',
  });
  expect(drawings.get(BROKEN)).toMatchObject({ message: expect.stringContaining('Parse error') });
  expect(await drawDiagrams(sources, { cacheDir, find: noSearch })).toEqual(drawings);
});

test('a label that needs more room than was measured is not cut off', async () => {
  const source = 'flowchart TD\n  subgraph Team\n    A[Read] -->|then| B\n  end';
  const { light } = drawn((await drawDiagrams([source], { cacheDir })).get(source));
  expect(await overflowsIn(light)).toEqual(['visible', 'visible', 'visible', 'visible']);
});

test('quotation marks, apostrophes, ampersands and colours in labels come out as they were written', async () => {
  const source = `sequenceDiagram\n  participant A as Bob's "agent" & co.\n  A->>A: it's ready`;
  const node = 'flowchart LR\n  A["The user\'s #quot;request#quot; in #35;ff0000"]';
  const drawings = await drawDiagrams([source, node], { cacheDir });
  for (const theme of ['light', 'dark'] as const) {
    expect(textOf(drawn(drawings.get(source))[theme])).toContain('Bob\'s "agent" & co.');
    expect(textOf(drawn(drawings.get(node))[theme])).toContain('The user\'s "request" in #ff0000');
  }
});

test('a diagram cannot choose a theme, which would suit one of the two pages at most', async () => {
  const themed = `%%{init: {"theme": "forest", "themeVariables": {"primaryColor": "#ff8800"}, "themeCSS": "rect { fill: red }"}}%%\n${GOOD}`;
  const drawings = await drawDiagrams([themed, GOOD], { cacheDir });
  expect(drawn(drawings.get(themed))).toEqual(drawn(drawings.get(GOOD)));
});

test('no script, event handler or script address of a diagram reaches the image', async () => {
  const source =
    'flowchart LR\n  A["<img src=x onerror=alert(1)><script>alert(1)</script>x"] --> B\n  click A "javascript:alert(1)"';
  const { light } = drawn((await drawDiagrams([source], { cacheDir })).get(source));
  expect(svgOf(light)).not.toMatch(/<script|onerror|javascript:/i);
});

test('a diagram reaches no server, not even on this machine', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const image = `http://127.0.0.1:${address.port}/image.png`;
  await drawDiagrams(
    [
      `flowchart LR\n  A@{ img: "${image}", label: "x", w: 60, h: 60 } --> B`,
      `flowchart LR\n  A["<img src='${image}'>"]`,
    ],
    { cacheDir },
  );
  await new Promise((resolve) => server.close(resolve));
  expect(asked).toEqual([]);
});

/** The computed `overflow` of each `foreignObject` of an image, read from it as the file that it is. */
async function overflowsIn(uri: string): Promise<string[]> {
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found?.executablePath ?? '',
    args: found?.args ?? [],
    env: { ...process.env, ...found?.env },
  });
  try {
    const page = await browser.newPage();
    await page.goto(uri);
    return await page
      .locator('foreignObject')
      .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).overflow));
  } finally {
    await browser.close();
  }
}

/** The text of an image, as a browser that reads its XML would show it. */
function textOf(uri: string): string {
  const text = svgOf(uri)
    .replace(/<style[^>]*>[^<]*<\/style>/g, '')
    .replace(/<[^>]+>/g, '');
  const named: Record<string, string> = {
    quot: '"',
    amp: '&',
    lt: '<',
    gt: '>',
    '#39': "'",
    '#35': '#',
  };
  return text.replace(/&([#\w]+);/g, (whole, name: string) => named[name] ?? whole);
}
