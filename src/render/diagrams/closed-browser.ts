import type { BrowserContext, BrowserType } from 'playwright';
import type { Browser } from '../../browser/browser.ts';
import { patchSerializer } from './patch-serializer.ts';

/** A running browser whose pages have no network. */
export interface ClosedBrowser {
  /** For a library that launches a browser itself: it gets this one, and cannot close it. */
  browserType: BrowserType;
  /** Ends the browser, whatever its pages are doing. */
  close(): Promise<void>;
}

/** Starts a browser whose pages have no network; throws if it does not start. */
export async function launchClosed(browser: Browser): Promise<ClosedBrowser> {
  const { chromium } = await import('playwright');
  const launched = await chromium.launch({
    executablePath: browser.executablePath,
    args: browser.args,
    env: { ...process.env, ...browser.env },
    // Playwright leaves the sandbox off unless it is asked for.
    chromiumSandbox: !browser.args.includes('--no-sandbox'),
  });
  const close = launched.close.bind(launched);
  const newContext = launched.newContext.bind(launched);
  launched.newContext = async (options) =>
    shut(await newContext({ ...options, offline: true, serviceWorkers: 'block' }));
  launched.close = doNothing;
  return { browserType: launching(chromium, async () => launched), close };
}

async function shut(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript(patchSerializer);
  // mermaid-isomorphic closes it without waiting, and an error of that would end the whole process.
  context.close = doNothing;
  return context;
}

function launching(browserType: BrowserType, launch: BrowserType['launch']): BrowserType {
  return new Proxy(browserType, {
    get: (target, key) => (key === 'launch' ? launch : Reflect.get(target, key)),
  });
}

async function doNothing(): Promise<void> {}
