import type { Browser as PlaywrightBrowser, BrowserContext, BrowserType } from 'playwright';
import type { Browser } from '../../browser/browser.ts';
import { patchSerializer } from './patch-serializer.ts';

/** Starts a browser whose pages have no network. */
export async function launchClosed(browser: Browser): Promise<PlaywrightBrowser> {
	const { chromium } = await import('playwright');
	const launched = await chromium.launch({
		executablePath: browser.executablePath,
		args: browser.args,
		env: { ...process.env, ...browser.env },
		// Playwright leaves the sandbox off unless it is asked for.
		chromiumSandbox: !browser.args.includes('--no-sandbox'),
	});
	const newContext = launched.newContext.bind(launched);
	launched.newContext = async (options) => close(await newContext({ ...options, offline: true, serviceWorkers: 'block' }));
	return launched;
}

async function close(context: BrowserContext): Promise<BrowserContext> {
	// Local addresses are reached even "offline".
	await context.route(/^(?!file:|data:|blob:|about:)/, (route) => route.abort());
	await context.routeWebSocket(/.*/, (socket) => socket.close());
	await context.addInitScript(patchSerializer);
	return context;
}

/** A way for a library to "launch" a browser that runs already. */
export async function alreadyLaunched(launched: PlaywrightBrowser): Promise<BrowserType> {
	const { chromium } = await import('playwright');
	return new Proxy(chromium, {
		get: (target, key) => (key === 'launch' ? async () => launched : Reflect.get(target, key)),
	});
}
