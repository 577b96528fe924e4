import { type Browser, chromium } from 'playwright';
import { browserHint, findBrowser } from '../src/browser/find-browser.ts';

/**
 * Starts the browser of the tests and diagrams.
 *
 * @throws an Error that says how to get one, where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (!found) throw new Error(browserHint());
  const { executablePath, args, env } = found;
  return chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env },
    chromiumSandbox: !args.includes('--no-sandbox'),
  });
}
