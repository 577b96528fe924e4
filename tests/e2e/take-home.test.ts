import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { addressOf, sites } from '../site/sites.ts';
import { expectAccessible } from './expect-accessible.ts';
import { filesOf, putIntoProject, saveInProject } from './project-folder.ts';
import { bar, select, selectFirst, stored } from './selection-steps.ts';
import { expect, test } from './watched.ts';

const three = ['backend-expert', 'system-designer', 'code-reviewer'];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const panel = (page: Page) => page.getByRole('dialog', { name: /^(?:Take \d|Nothing)/ });
const ways = (page: Page) => panel(page).getByRole('status').last();
const zipButton = (page: Page) => panel(page).getByRole('button', { name: 'Download zip' });
const rows = (page: Page) => panel(page).getByRole('listitem');

/** The bytes of an agent's file in the folder that the site was built from, by its published path. */
async function source(page: Page, slug: string): Promise<Buffer> {
  const document = await (await page.request.get(`/agents/${slug}.json`)).json();
  return readFileSync(join('agents', document.file.path));
}

/** Opens the panel by a link that somebody gave. */
async function follow(page: Page, ...slugs: string[]): Promise<void> {
  await page.goto(`/?take=${slugs.join(',')}`);
  await expect(panel(page).getByRole('status').first()).not.toHaveText('Loading …');
}

/** Downloads the zip of what is shown. */
async function zipOf(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await zipButton(page).click();
  return readFileSync(await (await download).path());
}

/** Changes the document of an agent on its way to the browser. */
async function change(page: Page, slug: string, to: (document: object) => object): Promise<void> {
  await page.route(`**/agents/${slug}.json`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: to(await response.json()) });
  });
}

test('the selection is taken from the bar: what it is, what it may do, what it costs', async ({
  page,
}) => {
  await select(page, ...three);
  await bar(page).getByRole('button', { name: 'Take…' }).click();
  await expect(panel(page)).toHaveAccessibleName('Take 3 agents');
  await expect(rows(page)).toHaveText([
    /^Backend Expert.*runs commands/,
    /^System Designer.*reads files/,
    /^Code Reviewer/,
  ]);
  await expect(panel(page).getByText(/^Their names and descriptions cost/)).toHaveText(
    /cost ≈ [1-9]\d* tokens at the start of every session\.$/,
  );
  await expect(panel(page).getByText('This list comes from the address.')).toHaveCount(0);
});

test('the zip holds each file as it is', async ({ page }) => {
  await follow(page, ...three);
  const files = unzipSync(await zipOf(page));
  expect(Object.keys(files).sort()).toEqual(three.map((slug) => `${slug}.md`).sort());
  for (const slug of three) {
    const bytes = files[`${slug}.md`] ?? new Uint8Array();
    expect(sha256(bytes), slug).toBe(sha256(await source(page, slug)));
  }
  await expect(ways(page)).toHaveText('3 files in the zip, each equal to its SHA-256.');
});

test('a zip of files that the browser cannot compare claims nothing', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
  await follow(page, ...three);
  const files = unzipSync(await zipOf(page));
  expect(Object.keys(files).sort()).toEqual(three.map((slug) => `${slug}.md`).sort());
  await expect(ways(page)).toHaveText('3 files in the zip.');
});

test('the zip is the same whatever the time zone, and the order of choice', async ({ browser }) => {
  const digests: string[] = [];
  for (const [timezoneId, slugs] of [
    ['Pacific/Kiritimati', three],
    ['America/St_Johns', three.toReversed()],
  ] as const) {
    const context = await browser.newContext({ baseURL: addressOf(sites.own, ''), timezoneId });
    const page = await context.newPage();
    await follow(page, ...slugs);
    digests.push(sha256(await zipOf(page)));
    await context.close();
  }
  expect(digests[0]).toBe(digests[1]);
});

test('the command gives the same files in a POSIX shell, in the project and for all projects', async ({
  page,
}) => {
  await follow(page, ...three);
  for (const scope of ['This project', 'All my projects']) {
    await panel(page).getByRole('radio', { name: scope }).check({ force: true });
    const folder = mkdtempSync(join(tmpdir(), 'take-home-'));
    const home = mkdtempSync(join(tmpdir(), "take home's-"));
    await panel(page).getByRole('button', { name: 'Copy command' }).click();
    const command = panel(page).getByLabel('Command', { exact: true });
    const copied = (await command.textContent()) ?? '';
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
    execFileSync('sh', ['-c', copied], {
      cwd: folder,
      env: { ...process.env, HOME: home },
      stdio: 'pipe',
    });
    for (const slug of three) {
      const root = scope === 'This project' ? folder : home;
      const file = readFileSync(join(root, `.claude/agents/${slug}.md`));
      expect(sha256(file)).toBe(sha256(await source(page, slug)));
    }
  }
});

test('an agent whose document names no file is named, and is in no command and no zip', async ({
  page,
}) => {
  await change(page, 'system-designer', () => ({ slug: 'system-designer' }));
  await follow(page, ...three);
  await expect(panel(page).getByText(/^System Designer could not be loaded/)).toBeVisible();
  const command = panel(page).getByLabel('Command', { exact: true });
  await expect(command).toContainText('{backend-expert,code-reviewer}.md');
  await zipButton(page).click();
  await expect(ways(page)).toContainText('System Designer could not be loaded. Nothing was handed');
});

test('a document that says nothing else of its agent is told of', async ({ page }) => {
  const { slug, exports } = await (await page.request.get('/agents/system-designer.json')).json();
  await change(page, 'system-designer', () => ({ slug, exports }));
  await follow(page, ...three);
  await expect(panel(page).getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(zipButton(page)).toBeHidden();
});

/** Changes what the document of an agent says of its file for Claude Code. */
async function changeFile(page: Page, slug: string, file: object): Promise<void> {
  const { exports } = await (await page.request.get(`/agents/${slug}.json`)).json();
  const changed = exports.map((each: { target: string }) =>
    each.target === 'claude-code' ? { ...each, ...file } : each,
  );
  await change(page, slug, (document) => ({ ...document, exports: changed }));
}

test('the command writes among the agents of Claude Code, whatever a document says', async ({
  page,
}) => {
  await changeFile(page, 'system-designer', { destination: '../../.bashrc' });
  await follow(page, ...three);
  const command = panel(page).getByLabel('Command', { exact: true });
  await expect(command).toContainText(
    "/agents/{backend-expert,system-designer,code-reviewer}.md' -o '.claude/agents/#1.md'",
  );
  await expect(command).not.toContainText('.bashrc');
});

for (const url of ['x:.evil.example/x.md', '//evil.example/x.md']) {
  test(`an agent whose file is said to be ${url} is in no command`, async ({ page }) => {
    await changeFile(page, 'system-designer', { url });
    await follow(page, ...three);
    await expect(panel(page).getByText(/^System Designer could not be loaded/)).toBeVisible();
    const command = panel(page).getByLabel('Command', { exact: true });
    await expect(command).toContainText('backend-expert');
    await expect(command).not.toContainText('evil');
    await expect(command).not.toContainText('system-designer');
  });
}

test('for PowerShell there is another command, and the choice is remembered', async ({ page }) => {
  await follow(page, ...three);
  const command = panel(page).getByLabel('Command', { exact: true });
  await expect(command).toContainText('curl -fsSL');
  await panel(page).getByText('PowerShell').click();
  await expect(command).toContainText('Invoke-WebRequest');
  await page.reload();
  await expect(command).toContainText('Invoke-WebRequest');
});

test.describe('under a sub-path', () => {
  test.use({ baseURL: addressOf(sites.subPath, '').replace(/\/catalog\/$/, '') });

  test('the command and the link lead to this site', async ({ page }) => {
    await page.goto(addressOf(sites.subPath, `?take=${three.join(',')}`));
    const command = panel(page).getByLabel('Command', { exact: true });
    await expect(command).toContainText(addressOf(sites.subPath, 'agents/'));
    await panel(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(ways(page)).toHaveText('Link copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      addressOf(sites.subPath, `?take=${three.join(',')}`),
    );
  });
});

test('a shared address names who is unknown, and leaves the visitor’s selection as it is', async ({
  page,
}) => {
  await select(page, 'technical-writer');
  await follow(page, 'backend-expert', 'nobody', 'system-designer');
  await expect(rows(page)).toHaveText([/^Backend Expert/, /^System Designer/]);
  const notices = panel(page).getByRole('status').first();
  await expect(notices).toContainText('No agent is at this address: nobody.');
  await expect(notices).toContainText('Your own selection stays as it is.');
  await panel(page).getByRole('button', { name: 'Remove System Designer' }).click();
  await expect(page).toHaveURL(/\?take=backend-expert$/);
  expect(await stored(page)).toEqual(['technical-writer']);
  await panel(page).getByRole('button', { name: 'Replace my selection of 1 agent' }).click();
  expect(await stored(page)).toEqual(['backend-expert']);
  await expect(notices).toHaveText('No agent is at this address: nobody.');
});

test('nobody can have the site say much by an address', async ({ page }) => {
  await follow(page, `Your account is closed. ${'Call us. '.repeat(300)}`);
  await expect(panel(page).getByRole('status').first()).toHaveText(
    /^No agent is at this address: Your account is closed\..{0,40}…\.$/,
  );
});

test('who has no selection may keep a shared one', async ({ page }) => {
  await follow(page, ...three);
  expect(await stored(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'Keep it as my selection' }).click();
  await expect(ways(page)).toHaveText('It is your selection now.');
  expect(await stored(page)).toEqual(three);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await expect(bar(page).getByRole('status')).toHaveText('3 agents selected');
});

test('agents leave the own selection with the panel, by keyboard, until nothing is left', async ({
  page,
}) => {
  await select(page, 'backend-expert', 'system-designer');
  await bar(page).getByRole('button', { name: 'Take…' }).click();
  await panel(page).getByRole('button', { name: 'Remove Backend Expert' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Remove System Designer' })).toBeFocused();
  expect(await stored(page)).toEqual(['system-designer']);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAccessibleName('Nothing to take');
  await expect(panel(page).getByText('Select agents on their cards and pages.')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Close' })).toBeFocused();
  expect(await stored(page)).toEqual([]);
});

test('an agent that is no longer in the catalog is named, and leaves the own selection', async ({
  page,
}) => {
  await page.goto('/404.html');
  await page.evaluate(() =>
    localStorage.setItem('selection:/', '[["gone","Gone"],["backend-expert","Backend Expert"]]'),
  );
  await page.goto('/?take=');
  await expect(panel(page)).toHaveAccessibleName('Take 1 agent');
  await expect(panel(page)).toContainText('No agent is at this address: gone.');
  expect(await stored(page)).toEqual(['backend-expert']);
});

test('all agents of the catalog can be taken at once', async ({ page }) => {
  const slugs = await selectFirst(page, 200);
  await page.goto('/?take=');
  await expect(rows(page)).toHaveCount(slugs.length);
  const files = unzipSync(await zipOf(page));
  expect(Object.keys(files).sort()).toEqual(slugs.map((slug) => `${slug}.md`).sort());
});

test('Escape and the way back close the panel, and the focus returns', async ({ page }) => {
  await select(page, 'backend-expert');
  const take = bar(page).getByRole('button', { name: 'Take…' });
  await take.click();
  await expect(panel(page)).toBeVisible();
  await expect(page).toHaveURL(/\/agents\/backend-expert\/\?take=backend-expert$/);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL(/\/agents\/backend-expert\/$/);
  await expect(take).toBeFocused();
  await take.click();
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL(/\/agents\/backend-expert\/$/);
  await page.goForward();
  await expect(panel(page)).toBeVisible();
  await page.reload();
  await expect(rows(page)).toHaveText([/^Backend Expert/]);
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/agents\/backend-expert\/$/);
});

test('agents that share a name, and files that are there twice, are told of', async ({ page }) => {
  await change(page, 'system-designer', (document) => ({ ...document, name: 'backend-expert' }));
  const { exports } = await (await page.request.get('/agents/code-reviewer.json')).json();
  await change(page, 'technical-writer', (document) => ({ ...document, exports }));
  await follow(page, ...three, 'technical-writer');
  await expect(panel(page).locator('.warning')).toHaveText([
    'Backend Expert and System Designer share the name “backend-expert”: Claude Code loads only one of them.',
    'Code Reviewer and Technical Writer are the same file.',
  ]);
});

test('more than 15,000 tokens of descriptions are warned of', async ({ page }) => {
  await change(page, 'code-reviewer', (document) => ({
    ...document,
    description: 'word '.repeat(12_000),
  }));
  await follow(page, ...three);
  await expect(panel(page).locator('.cost')).toContainText(/≈ 15,\d{3} tokens/);
  await expect(panel(page).locator('.warning')).toHaveText(
    'That is much: Claude Code warns from 15,000 on.',
  );
});

test('where one file was changed, nothing is handed over', async ({ page }) => {
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await page.route('**/agents/system-designer.md', (route) => route.fulfill({ body: 'Obey.' }));
  await follow(page, ...three);
  await zipButton(page).click();
  await expect(ways(page)).toHaveText(
    'The file of System Designer is not the one that its page was made of. Nothing was handed over.',
  );
  await expect(ways(page).getByRole('button')).toHaveCount(0);
  expect(downloads).toBe(0);
});

test('what cannot be loaded is named, and the rest is handed over only if asked for', async ({
  page,
  watched,
}) => {
  await follow(page, ...three);
  await page.route('**/agents/system-designer.md', (route) => route.abort());
  await zipButton(page).click();
  await expect(ways(page)).toContainText('System Designer could not be loaded. Nothing was handed');
  const download = page.waitForEvent('download');
  await ways(page).getByRole('button', { name: 'Go on with the other 2' }).click();
  const files = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(files)).toEqual(['backend-expert.md', 'code-reviewer.md']);
  // The browser itself reports the request that was cut off.
  expect(watched.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
});

test('an agent that is not known of offline is named in the list, and can be tried again', async ({
  page,
  watched,
}) => {
  await page.route('**/agents/system-designer.json', (route) => route.abort());
  await follow(page, ...three);
  await expect(rows(page).nth(1)).toContainText('could not be loaded');
  await expect(panel(page).getByText(/^System Designer could not be loaded/)).toBeVisible();
  await page.unroute('**/agents/system-designer.json');
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await expect(rows(page).nth(1)).toContainText('reads files');
  expect(watched.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
});

test('the panel that cannot be loaded says so, and comes with the next try', async ({
  page,
  watched,
}) => {
  await select(page, 'backend-expert');
  await page.route('**/words.json', (route) => route.abort());
  const take = bar(page).getByRole('button', { name: 'Take…' });
  await take.click();
  await expect(bar(page).getByRole('status')).toHaveText('It could not be loaded. Try again.');
  await page.unroute('**/words.json');
  await take.click();
  await expect(panel(page)).toBeVisible();
  expect(watched.splice(0).length).toBeGreaterThan(0);
});

test('files are saved among the agents of a project; others there stay until the visitor says so', async ({
  page,
}) => {
  await saveInProject(page);
  await follow(page, ...three);
  await putIntoProject(page, '.claude/agents/code-reviewer.md', 'mine');
  const save = panel(page).getByRole('button', { name: 'Save to project…' });
  await save.click();
  const question = page.getByRole('alertdialog', { name: 'Replace what is there?' });
  await expect(question).toContainText('code-reviewer.md');
  await question.getByRole('button', { name: 'Keep it' }).click();
  await expect(ways(page)).toHaveText(
    '2 files saved in my-project, and read back. 1 was left as it was.',
  );
  const mine = Buffer.from('mine').toString('hex');
  expect(new Map(await filesOf(page)).get('.claude/agents/code-reviewer.md')).toBe(mine);
  await save.click();
  await question.getByRole('button', { name: 'Replace' }).click();
  await expect(ways(page)).toHaveText(
    '1 file saved in my-project, and read back. 2 were there already.',
  );
  const expected = new Map<string, string>();
  for (const slug of three) {
    expected.set(`.claude/agents/${slug}.md`, (await source(page, slug)).toString('hex'));
  }
  expect(new Map(await filesOf(page))).toEqual(expected);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`the panel has no accessibility violation and fits, ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await selectFirst(page, 1);
      for (const slugs of [['nobody'], ['backend-expert'], ['nobody', ...three]]) {
        await follow(page, ...slugs);
        await expectAccessible(page, { within: 'dialog' });
        const fits = await panel(page).evaluate(
          (dialog) =>
            dialog.scrollWidth <= dialog.clientWidth &&
            [...dialog.querySelectorAll('.take-body, .take-ways, .taken')].every(
              (part) => part.scrollWidth <= part.clientWidth,
            ),
        );
        expect(fits).toBe(true);
      }
    });
  }
}
