import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { targets } from '../../src/export/targets/targets.ts';
import { publishedOrigin, sites } from '../site/sites.ts';
import { clipboard, expectWrittenInClick, noteWrites } from './clipboard.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './watched.ts';

const slug = 'code-reviewer';
const address = `/agents/${slug}/`;
const names = targets.map(({ name }) => name);

const panelOf = (page: Page) => page.getByRole('tabpanel');
const lineOf = (page: Page, term: string) =>
  panelOf(page)
    .locator('div', { has: page.getByText(term, { exact: true }) })
    .getByRole('code');
/** Chooses a tool; its panel is shown then. */
async function choose(page: Page, tool: string): Promise<void> {
  const tab = page.getByRole('tab', { name: tool });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** What a command in a shell came to. */
interface Outcome {
  code: number;
  errors: string;
  /** The folder that it was run in. */
  project: string;
  /** The home folder that it was given. */
  home: string;
}

/** Runs a command in a POSIX shell, in a folder and with a home of its own, neither of a simple name. */
async function run(command: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-install-'));
  folders.push(folder);
  const project = join(folder, "a project's $folder");
  const home = join(folder, 'the home é');
  for (const made of [project, home]) mkdirSync(made);
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const env = { PATH: process.env.PATH, HOME: home };
  execFile('sh', ['-c', command], { cwd: project, env }, (error, _, errors) => {
    resolve({ code: error === null ? 0 : Number(error.code), errors, project, home });
  });
  return promise;
}

const folders: string[] = [];

test.afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('the command of every tool gives the file that the panel names, in either place', async ({
  page,
}) => {
  await page.goto(address);
  for (const { name, projectPath, userPath } of targets) {
    await choose(page, name);
    const digest = await lineOf(page, 'SHA-256').textContent();
    for (const [place, path] of [
      ['This project', projectPath(slug)],
      ['All my projects', userPath(slug)],
    ] as const) {
      await page.getByRole('radio', { name: place }).check();
      const isForUser = place === 'All my projects';
      await expect(lineOf(page, 'Path')).toHaveText(isForUser ? `~/${path}` : path);
      const command = await lineOf(page, 'Command').textContent();
      const check = await panelOf(page).locator('[data-check]').textContent();
      const outcome = await run(`${command} && ${check}`);
      expect([name, place, outcome.code, outcome.errors]).toEqual([name, place, 0, '']);
      const bytes = readFileSync(join(isForUser ? outcome.home : outcome.project, path));
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(digest);
      expect(existsSync(join(isForUser ? outcome.project : outcome.home, path))).toBe(false);
      if (name === 'Claude Code') {
        expect(bytes).toEqual(readFileSync('agents/quality/code-reviewer.md'));
      }
    }
  }
});

test('the command that checks an installed file tells of one that was changed', async ({
  page,
}) => {
  await page.goto(address);
  await panelOf(page).getByText('Check the installed file').click();
  await panelOf(page).getByRole('button', { name: 'Copy check command' }).click();
  await expect(page.getByText('Command copied.')).toBeVisible();
  const check = await page.evaluate(() => navigator.clipboard.readText());
  const install = await lineOf(page, 'Command').textContent();
  expect((await run(`${install} && ${check}`)).code).toBe(0);
  const change = `echo more >> .claude/agents/${slug}.md`;
  expect((await run(`${install} && ${change} && ${check}`)).code).not.toBe(0);
});

test('a command whose file is not there fails, says why, and leaves nothing', async ({ page }) => {
  await page.goto(address);
  const command = (await lineOf(page, 'Command').textContent()) ?? '';
  const { code, errors, project } = await run(command.replace(`${slug}.md -o`, 'nobody.md -o'));
  expect(code).not.toBe(0);
  expect(errors).toContain('404');
  expect(existsSync(join(project, `.claude/agents/${slug}.md`))).toBe(false);
});

test('what a tool cannot hold an agent to is said before its command, and in its tab', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('tab', { name: 'Cursor wider access' }).click();
  const warning = panelOf(page).getByText('Cursor does not keep all of the author’s limits');
  await expect(panelOf(page)).toContainText('Bash(git diff:*)');
  const warned = await warning.boundingBox();
  const command = await lineOf(page, 'Command').boundingBox();
  expect(warned?.y).toBeLessThan(command?.y ?? 0);
  await choose(page, 'Claude Code');
  await expect(panelOf(page)).toContainText('The author’s file as it is, byte for byte.');
  await expect(warning).toBeHidden();
});

test('what is clicked before the panel is ready happens once it is', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/choices.*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(address);
  await page.getByRole('tab', { name: 'OpenAI Codex' }).click();
  await page.getByRole('radio', { name: 'All my projects' }).check();
  await expect(lineOf(page, 'Path')).toHaveText(`.claude/agents/${slug}.md`);
  resolve();
  await expect(lineOf(page, 'Path')).toHaveText(`~/.codex/agents/${slug}.toml`);
});

test('a line is copied by the click itself, though the panel is not ready', async ({ page }) => {
  await page.route('**/choices.*.js', () => undefined);
  await noteWrites(page);
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy install command' }).click();
  await expectWrittenInClick(page);
  await expect(page.getByText('Command copied.')).toBeVisible();
  expect(await clipboard(page)).toBe(await lineOf(page, 'Command').textContent());
});

test('path and command are copied as they are shown', async ({ page }) => {
  await page.goto(address);
  await choose(page, 'GitHub Copilot');
  await page.getByRole('button', { name: 'Copy path' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Path copied.' })).toBeVisible();
  expect(await clipboard(page)).toBe(`.github/agents/${slug}.agent.md`);
  await page.getByRole('button', { name: 'Copy install command' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Command copied.' })).toBeVisible();
  expect(await clipboard(page)).toBe(
    'mkdir -p .github/agents && curl -fsSL ' +
      `http://localhost:4391/export/copilot/${slug}.agent.md -o .github/agents/${slug}.agent.md`,
  );
});

test('Download of a converted file gives the bytes that the panel names', async ({ page }) => {
  await page.goto(address);
  await choose(page, 'OpenAI Codex');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panelOf(page).getByRole('link', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${slug}.toml`);
  const bytes = readFileSync(await download.path());
  await expect(lineOf(page, 'SHA-256')).toHaveText(
    createHash('sha256').update(bytes).digest('hex'),
  );
});

test('tool, place and terminal are remembered from one agent to the next', async ({ page }) => {
  await page.goto(address);
  await choose(page, 'Gemini CLI');
  await page.getByRole('radio', { name: 'All my projects' }).check();
  await page.getByRole('radio', { name: 'PowerShell' }).check();
  await page.goto('/agents/backend-expert/');
  await expect(page.getByRole('tab', { selected: true })).toContainText('Gemini CLI');
  await expect(lineOf(page, 'Path')).toHaveText('~/.gemini/agents/backend-expert.md');
  await expect(lineOf(page, 'Command')).toHaveText(
    'New-Item -ItemType Directory -Force "$HOME/.gemini/agents" | Out-Null; ' +
      "Invoke-WebRequest -UseBasicParsing 'http://localhost:4391/export/gemini/backend-expert.md' " +
      '-OutFile "$HOME/.gemini/agents/backend-expert.md"',
  );
});

test('where a browser forbids storage, the choice lasts for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
  });
  await page.goto(address);
  await choose(page, 'OpenCode');
  await page.getByRole('radio', { name: 'PowerShell' }).check();
  await expect(lineOf(page, 'Command')).toHaveText(/^New-Item .*\/export\/opencode\//);
});

test('on Windows the command is for PowerShell before anything was chosen', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'platform', { get: () => 'Win32' }),
  );
  await page.goto(address);
  await expect(page.getByRole('radio', { name: 'PowerShell' })).toBeChecked();
  await expect(lineOf(page, 'Command')).toHaveText(/^New-Item /);
});

test('the tabs are walked by keyboard, and the panel follows', async ({ page }) => {
  await page.goto(address);
  const tabs = page.getByRole('tablist', { name: 'Coding tool' }).getByRole('tab');
  await expect(tabs).toHaveCount(names.length);
  await tabs.first().focus();
  for (const [key, place] of [
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', names.length - 1],
    ['ArrowDown', 0],
    ['End', names.length - 1],
    ['Home', 0],
    ['ArrowRight', 1],
    ['ArrowLeft', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tabs.nth(place)).toBeFocused();
    await expect(tabs.nth(place)).toHaveAttribute('aria-selected', 'true');
    await expect(panelOf(page)).toHaveCount(1);
    await expect(panelOf(page)).toHaveAccessibleName(new RegExp(`^${names[place]}`));
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'This project' })).toBeFocused();
});

test('on a phone one list chooses the tool, all is large enough to touch and fits', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  await expect(page.getByRole('tablist')).toBeHidden();
  const list = page.getByRole('combobox', { name: 'Coding tool' });
  for (const [place, { name, projectPath }] of targets.entries()) {
    await list.selectOption({ index: place });
    await expect(panelOf(page)).toContainText(projectPath(slug));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
  }
  for (const control of [list, page.getByRole('button', { name: 'Copy install command' })]) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('no panel has an accessibility violation, in either theme', async ({ page }) => {
  await page.goto(address);
  // As it is, with a warning, and without one: there are no other kinds.
  for (const name of ['Claude Code', 'Cursor', 'OpenCode']) {
    await choose(page, name);
    await panelOf(page).getByText('Other ways to install it').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, {
        within: '.install',
        // A theme changes nothing but colours.
        ...(colorScheme === 'dark' && { rules: ['color-contrast', 'link-in-text-block'] }),
        when: `${name}, ${colorScheme}`,
      });
    }
  }
});

test('on paper only the path and the command of the chosen tool stand', async ({ page }) => {
  await page.goto(address);
  await choose(page, 'Qwen Code');
  await page.emulateMedia({ media: 'print' });
  const printed = (text: string) =>
    page.locator('.install').getByText(text, { exact: true }).locator('visible=true');
  for (const text of ['Qwen Code', 'Path', `.qwen/agents/${slug}.md`, 'Command']) {
    await expect(printed(text)).toHaveCount(1);
  }
  for (const text of ['Claude Code', 'Terminal', 'This project', 'Download', 'SHA-256']) {
    await expect(printed(text)).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every tool unfolds to its path, its file and the digest of it', async ({ page }) => {
    await page.goto(address);
    const region = page.getByRole('region', { name: 'Install it in your tool' });
    await expect(region.getByText('~/.claude/agents')).toBeVisible();
    for (const { name, projectPath } of targets) {
      const tool = region.getByText(name, { exact: true }).locator('visible=true');
      if (name !== 'Claude Code') await tool.click();
      await expect(region.getByText(projectPath(slug), { exact: true })).toBeVisible();
    }
    await expect(region.getByRole('link', { name: 'Download' })).toHaveCount(names.length - 1);
    await expect(region.getByRole('button')).toHaveCount(0);
  });
});

test.describe('of a site whose address is known', () => {
  test.use({ baseURL: `http://localhost:${sites.subPath.port}` });
  const known = `${sites.subPath.base}agents/${slug}/`;
  const site = `${publishedOrigin}${sites.subPath.base}`;

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('the commands load from there, and other programs are offered', async ({ page }) => {
        await page.goto(known);
        const panel = page.locator('.tool-panel').first();
        await expect(panel.locator('[data-command]')).toHaveText(
          `mkdir -p .claude/agents && curl -fsSL ${site}agents/${slug}.md -o .claude/agents/${slug}.md`,
        );
        await panel.getByText('Other ways to install it').click();
        await expect(panel.locator('.ways code')).toHaveText([
          `npx shadcn@latest add ${site}r/${slug}.json`,
          `/plugin marketplace add ${site}marketplace.json`,
          `/plugin install ${slug}@vitrine`,
        ]);
      });
    });
  }

  test('what other programs load is there', async ({ page }) => {
    await page.goto(known);
    const loaded = page.locator('[data-loads]');
    const paths = await loaded.evaluateAll((lines) =>
      lines.map((line) => line.getAttribute('data-loads') ?? ''),
    );
    expect(paths).toHaveLength(targets.length);
    for (const path of [...paths, `${sites.subPath.base}marketplace.json`]) {
      // A client of skills looks for the index itself.
      const index = path.includes('/skills/') ? '/.well-known/agent-skills/index.json' : '';
      expect((await page.request.get(path + index)).status(), path).toBe(200);
    }
  });
});
