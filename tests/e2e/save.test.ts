import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { filesOf, project, putIntoProject, saveInProject } from './project-folder.ts';
import { expect, test } from './watched.ts';

const file = readFileSync('agents/backend-expert.md');
const path = '.claude/agents/backend-expert.md';
const shown = `${project}/${path}`;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const saveButton = (page: Page) =>
  page.getByRole('button', { name: 'Save to project…', exact: true }).first();
const question = (page: Page) => page.getByRole('alertdialog', { name: 'Replace the file?' });

/** What is in the project, each file by its digest. */
async function digests(page: Page): Promise<[path: string, digest: string][]> {
  const files = await filesOf(page);
  return files.map(([name, hex]) => [name, sha256(Buffer.from(hex, 'hex'))]);
}

/** Makes the files and folders within the project refuse a method, with an error of that name. */
async function refuse(page: Page, method: string, name: string): Promise<void> {
  await page.evaluate(
    async ([key, error, folder]) => {
      const fail = { [key]: () => Promise.reject(new DOMException('', error)) };
      const root = await navigator.storage.getDirectory();
      const chosen = await root.getDirectoryHandle(folder, { create: true });
      if (key in chosen) Object.assign(chosen, fail);
      else Object.assign(FileSystemFileHandle.prototype, fail);
      Object.assign(window, { showDirectoryPicker: () => Promise.resolve(chosen) });
    },
    [method, name, project] as const,
  );
}

test.beforeEach(async ({ page }) => {
  await saveInProject(page);
  await page.goto('/agents/backend-expert/');
});

test('the file is saved where Claude Code looks for it, byte for byte, and that is said', async ({
  page,
}) => {
  await saveButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toHaveText(
    `Saved as ${shown}, and read back: it is the verified file.`,
  );
  expect(await digests(page)).toEqual([[path, sha256(file)]]);
});

test('a file that the browser cannot compare is saved, and is not called verified', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
  await page.reload();
  await saveButton(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toHaveText(
    `Saved as ${shown}, and read back.`,
  );
  expect(await digests(page)).toEqual([[path, sha256(file)]]);
});

test('what else is in the project stays as it is', async ({ page }) => {
  await putIntoProject(page, '.claude/agents/other.md', 'other');
  await putIntoProject(page, 'README.md', '# A project');
  await saveButton(page).click();
  await expect(page.getByText(`Saved as ${shown}`)).toBeVisible();
  expect((await digests(page)).sort()).toEqual(
    [
      ['.claude/agents/other.md', sha256(Buffer.from('other'))],
      [path, sha256(file)],
      ['README.md', sha256(Buffer.from('# A project'))],
    ].sort(),
  );
});

test('the same file is not written again', async ({ page }) => {
  await saveButton(page).click();
  await expect(page.getByText(`Saved as ${shown}`)).toBeVisible();
  await refuse(page, 'createWritable', 'NoModificationAllowedError');
  await saveButton(page).click();
  await expect(
    page.getByText(`${shown} is this very file already: there is nothing to do.`),
  ).toBeVisible();
});

test('another file is replaced only if the visitor says so', async ({ page }) => {
  await putIntoProject(page, path, 'mine');
  await saveButton(page).click();
  await expect(question(page)).toContainText(
    `${shown} is there already, and it is not the same file.`,
  );
  await expect(question(page).getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText(`${shown} was left as it was.`)).toBeVisible();
  expect(await digests(page)).toEqual([[path, sha256(Buffer.from('mine'))]]);

  await saveButton(page).click();
  await question(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(`${shown} was left as it was.`)).toBeVisible();
  expect(await digests(page)).toEqual([[path, sha256(Buffer.from('mine'))]]);

  await saveButton(page).click();
  await question(page).getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByText(`Saved as ${shown}`)).toBeVisible();
  await expect(saveButton(page)).toBeFocused();
  expect(await digests(page)).toEqual([[path, sha256(file)]]);
});

test('a longer file leaves none of its end behind', async ({ page }) => {
  await putIntoProject(page, path, `${file}${file}`);
  await saveButton(page).click();
  await question(page).getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByText(`Saved as ${shown}`)).toBeVisible();
  expect(await digests(page)).toEqual([[path, sha256(file)]]);
});

test('in the folder of the tool itself, the file goes where it belongs there', async ({ page }) => {
  await saveInProject(page, '.claude');
  await page.reload();
  await saveButton(page).click();
  await expect(page.getByText('Saved as .claude/agents/backend-expert.md')).toBeVisible();
  const [[name] = []] = await filesOf(page, '.claude');
  expect(name).toBe('agents/backend-expert.md');
});

test('a visitor who changes their mind is told nothing', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(window, {
      showDirectoryPicker: () => {
        document.documentElement.dataset.asked = '';
        return Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
      },
    }),
  );
  await page.reload();
  await saveButton(page).click();
  await expect(page.locator('html[data-asked]')).toBeAttached();
  // Whatever would be said is said at once.
  await page.waitForLoadState('networkidle');
  for (const status of await page.getByRole('status').all()) await expect(status).toHaveText('');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test.describe('what cannot be saved is said in words', () => {
  /** Saves, and expects these words and no new file. */
  async function expectNotSaved(page: Page, words: string): Promise<void> {
    const before = await digests(page);
    await saveButton(page).click();
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expect(page.getByText(words)).not.toHaveClass(/done/);
    expect(await digests(page)).toEqual(before);
  }

  test('a folder has the name of the file', async ({ page }) => {
    await putIntoProject(page, path);
    await expectNotSaved(page, `Nothing was saved: ${shown} is a folder.`);
  });

  test('a file stands where a folder is needed', async ({ page }) => {
    await putIntoProject(page, '.claude', 'no folder');
    await expectNotSaved(
      page,
      `Nothing was saved: ${project}/.claude is a file, and a folder is needed there.`,
    );
  });

  for (const [method, error, words] of [
    ['getDirectoryHandle', 'NotAllowedError', 'the browser may not write there.'],
    ['createWritable', 'NotAllowedError', 'the browser may not write there.'],
    [
      'createWritable',
      'NoModificationAllowedError',
      'it is read-only, or another program holds it.',
    ],
    ['createWritable', 'QuotaExceededError', 'there is no room left.'],
    ['createWritable', 'NotFoundError', 'its folder is gone.'],
  ] as const) {
    test(`${method} fails with ${error}`, async ({ page }) => {
      await refuse(page, method, error);
      await expectNotSaved(page, words);
    });
  }

  test('the browser asks for no folder', async ({ page }) => {
    await page.evaluate(() =>
      Object.assign(window, {
        showDirectoryPicker: () => Promise.reject(new DOMException('', 'SecurityError')),
      }),
    );
    await expectNotSaved(page, 'The browser let this page choose no folder.');
  });

  test('what was written does not read back as it was', async ({ page }) => {
    await page.evaluate(() => {
      const { write } = FileSystemWritableFileStream.prototype;
      FileSystemWritableFileStream.prototype.write = function (): Promise<void> {
        return write.call(this, 'something else');
      };
    });
    await saveButton(page).click();
    await expect(
      page.getByText(`${shown} does not read back as it was written. Do not use it.`),
    ).toBeVisible();
  });
});

test('a browser that cannot write into folders offers no such button', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Copy file' })).toBeVisible();
  await expect(saveButton(page)).toBeHidden();
  await expect(page.getByRole('link', { name: 'Download' }).first()).toBeVisible();
});

test('no code is loaded for it before it is wanted', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.reload({ waitUntil: 'networkidle' });
  const before = scripts.splice(0).length;
  expect(before).toBeGreaterThan(0);
  await saveButton(page).click();
  await expect(page.getByText(`Saved as ${shown}`)).toBeVisible();
  expect(scripts).not.toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`buttons and question are accessible on a phone, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme });
    await putIntoProject(page, path, 'mine');
    for (const control of await page.locator('.take .buttons > *:visible').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await saveButton(page).click();
    await expect(question(page)).toHaveAccessibleDescription(/not the same file/);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}
