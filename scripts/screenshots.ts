// npm run screenshots: pictures of the built pages, for the documentation.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Browser } from 'playwright';
import sharp from 'sharp';
import { main } from '../src/cli/main.ts';
import { emojiFont } from './emoji-font.ts';
import { launchBrowser } from './launch-browser.ts';

const folder = 'docs/screenshots';
const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const compared = 'backend-expert,system-designer';

const pictures = [
  { name: 'catalog', path: '', viewport: desk },
  { name: 'agent', path: 'agents/backend-expert/', viewport: desk },
  { name: 'expertise', path: 'expertise/', viewport: desk },
  { name: 'tools', path: 'tools/', viewport: desk },
  { name: 'compare', path: `compare/?agents=${compared}`, viewport: desk },
  { name: 'catalog-phone', path: '', viewport: phone },
  { name: 'agent-phone', path: 'agents/backend-expert/', viewport: phone },
];

const emoji = emojiFont();
if ((await main(['build', 'agents'])) !== 0) throw new Error('The build failed.');

const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 4399 } });
const browser = await launchBrowser();
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) {
    for (const theme of ['light', 'dark'] as const) await take(browser, picture, theme);
  }
} finally {
  await browser.close();
  await server.stop();
}

/** @throws if there is no such page. */
async function take(
  browser: Browser,
  { name, path, viewport }: (typeof pictures)[number],
  theme: 'light' | 'dark',
): Promise<void> {
  const page = await browser.newPage({ colorScheme: theme, reducedMotion: 'reduce', viewport });
  await page.route('**/emoji.woff2', (route) => route.fulfill({ path: emoji }));
  const response = await page.goto(`http://localhost:${server.port}/${path}`, {
    waitUntil: 'networkidle',
  });
  if (!response?.ok()) throw new Error(`There is no page /${path}.`);
  await page.evaluate(async () => {
    const face = new FontFace('Noto Color Emoji', 'url(/emoji.woff2)');
    document.fonts.add(await face.load());
    await document.fonts.ready;
  });
  const file = join(folder, `${name}-${theme}.png`);
  // A quiet surface has few colours: with a palette, a picture takes a third.
  await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toFile(file);
  await page.close();
  console.log(`${file} ${Math.round(statSync(file).size / 1000)} kB`);
}
