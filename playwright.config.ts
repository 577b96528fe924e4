import { defineConfig } from 'playwright/test';
import { browserHint, findBrowser } from './src/browser/find-browser.ts';

const browser = await findBrowser();
if (!browser) throw new Error(browserHint());

const site = (out: string, port: number, ...options: string[]) => {
  const command = 'node bin/vitrine.mjs';
  return {
    command: `${command} build --out test-results/${out} ${options.join(' ')} && ${command} preview --out test-results/${out} --port ${port} ${options.join(' ')}`,
    port,
    timeout: 120_000,
  };
};

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  // Builds and servers of the tests share the machine's cores with the browser.
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  webServer: [
    site('site', 4391),
    site('sub-path', 4392, '--base', '/catalog/'),
    site('damaged', 4395, 'tests/fixtures/mac-roman'),
  ],
  use: {
    baseURL: 'http://localhost:4391',
    permissions: ['clipboard-read', 'clipboard-write'],
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
