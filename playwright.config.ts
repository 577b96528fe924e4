import { defineConfig } from 'playwright/test';
import { browserHint, findBrowser } from './src/browser/find-browser.ts';
import { publishedOrigin, sites, type TestedSite } from './tests/site/sites.ts';

const browser = await findBrowser();
if (!browser) throw new Error(browserHint());

const command = 'node bin/vitrine.mjs';

/** Builds a site and serves it; the site is whole when its port answers. */
function serve({ out, port, base }: TestedSite, agents = '', options = '') {
  const paths = `--out ${out} ${base === '/' ? '' : `--base ${base}`}`;
  return {
    command: `${command} build ${agents} ${paths} ${options} && ${command} preview ${paths} --port ${port}`,
    port,
    timeout: 300_000,
  };
}

/** Serves a catalog of so many made-up agents. */
function serveMadeUp(site: TestedSite, count: number) {
  const agents = `${site.out}-agents`;
  const server = serve(site, agents);
  const make = `node tests/site/large-catalog.ts ${agents} ${count}`;
  return { ...server, command: `${make} && ${server.command}` };
}

export default defineConfig({
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'site', testDir: 'tests/site' },
  ],
  outputDir: 'test-results/playwright',
  // Builds and servers of the tests share the machine's cores with the browser.
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  webServer: [
    serve(sites.own),
    serve(sites.subPath, '', `--site ${publishedOrigin}`),
    serve(sites.damaged, 'tests/fixtures'),
    serveMadeUp(sites.large, 1040),
    serveMadeUp(sites.empty, 0),
  ],
  use: {
    baseURL: 'http://localhost:4391',
    permissions: ['clipboard-read', 'clipboard-write'],
    // Chromium reports a page transition that a quick click skips as an error of the page.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...definedOnly(process.env), ...browser.env },
      chromiumSandbox: !browser.args.includes('--no-sandbox'),
    },
  },
});

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
