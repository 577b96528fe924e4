// npm run screenshots: pictures of the built pages, for the README.
import { mkdirSync } from 'node:fs';
import { preview } from 'astro';
import { chromium } from 'playwright';
import { browserHint, findBrowser } from '../src/browser/find-browser.ts';
import { main } from '../src/cli/main.ts';

const browser = await findBrowser();
if (!browser) throw new Error(browserHint());
if ((await main(['build'])) !== 0) throw new Error('The build failed.');

const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 4399 } });
const { executablePath, args, env } = browser;
const running = await chromium.launch({
  executablePath,
  args,
  env: { ...process.env, ...env },
  chromiumSandbox: !args.includes('--no-sandbox'),
});
mkdirSync('docs', { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await running.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
  await page.goto(`http://localhost:${server.port}/agents/backend-expert/`);
  await page.screenshot({ path: `docs/agent-${colorScheme}.png` });
}
await running.close();
await server.stop();
