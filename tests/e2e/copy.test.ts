import { readFileSync } from 'node:fs';
import { clipboard, expectWrittenInClick, noteWrites } from './clipboard.ts';
import { expect, test } from './watched.ts';

const file = readFileSync('agents/backend-expert.md');
const source = file.toString();
const prompt = source.slice(source.indexOf('\n---\n') + '\n---\n'.length);
const verified = 'The file was verified by its SHA-256.';

test.beforeEach(async ({ page }) => {
  await page.goto('/agents/backend-expert/');
});

test('Copy prompt puts every byte after the front matter on the clipboard, and says so', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Copy prompt' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Prompt copied.' })).toHaveText(
    `Prompt copied. ${verified}`,
  );
  expect(await clipboard(page)).toBe(prompt);
});

test('Copy file puts every byte of the file on the clipboard, by keyboard as well', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Copy prompt' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy file' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'File copied.' })).toHaveText(
    `File copied. ${verified}`,
  );
  expect(Buffer.from(await clipboard(page))).toEqual(file);
});

test('the clipboard is promised the file while the click is handled, before the file is there', async ({
  page,
}) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/agents/backend-expert.md', async (route) => {
    await promise;
    await route.continue();
  });
  await noteWrites(page);
  await page.reload();
  const copied = page.getByRole('status').filter({ hasText: 'File copied.' });
  const asked = page.waitForRequest('**/agents/backend-expert.md');
  await page.getByRole('button', { name: 'Copy file' }).click();
  await asked;
  await expectWrittenInClick(page);
  await expect(copied).toHaveCount(0);
  resolve();
  await expect(copied).toBeVisible();
  expect(await clipboard(page)).toBe(source);
});

test('a browser without promised clipboard items is given the text itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await page.reload();
  await page.getByRole('button', { name: 'Copy file' }).click();
  await expect(page.getByText(`File copied. ${verified}`)).toBeVisible();
  expect(await clipboard(page)).toBe(source);
});

for (const view of ['', 'source/']) {
  test(`Download of /agents/backend-expert/${view} saves the file, once it was compared`, async ({
    page,
  }) => {
    await page.goto(`/agents/backend-expert/${view}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.url()).toMatch(/^blob:/);
    expect(download.suggestedFilename()).toBe('backend-expert.md');
    expect(readFileSync(await download.path())).toEqual(file);
    await expect(page.getByText(`Download begun. ${verified}`)).toBeVisible();
  });
}

test('what was said is said again when it happens again', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Copy file' });
  await button.click();
  const status = page.getByRole('status').filter({ hasText: 'File copied.' });
  await expect(status).toBeVisible();
  const said = await status.evaluateHandle((element) => {
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(element.textContent)).observe(element, {
      childList: true,
    });
    return texts;
  });
  await button.click();
  await expect.poll(() => said.jsonValue()).toEqual(['', expect.stringContaining('File copied.')]);
});

test('without a clipboard the text is shown, selected, beside the download', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  await page.reload();
  await page.getByRole('button', { name: 'Copy prompt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Prompt, to copy by hand' });
  await expect(dialog.getByRole('link', { name: 'Download' })).toBeVisible();
  const selected = await dialog
    .getByRole('textbox')
    .evaluate((area) =>
      area instanceof HTMLTextAreaElement
        ? area.value.slice(area.selectionStart, area.selectionEnd)
        : '',
    );
  expect(selected).toBe(prompt);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Download' }).click(),
  ]);
  expect(readFileSync(await download.path())).toEqual(file);
  await expect(dialog).toHaveCount(0);
});

test.describe('in a browser that cannot compare', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
    await page.reload();
  });

  test('copying works, and claims nothing', async ({ page }) => {
    await page.getByRole('button', { name: 'Copy file' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'File' })).toHaveText('File copied.');
    expect(await clipboard(page)).toBe(source);
  });

  test('Download is the link that it is without JavaScript', async ({ page }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.url()).toBe('http://localhost:4391/agents/backend-expert.md');
    expect(download.suggestedFilename()).toBe('backend-expert.md');
    expect(readFileSync(await download.path())).toEqual(file);
  });

  test('a download that was begun as if it could claims nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, value: {} });
    });
    await page.reload();
    await page.evaluate(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(readFileSync(await download.path())).toEqual(file);
    await expect(page.getByText('Download begun.')).toHaveText('Download begun.');
  });

  test('bytes that are no text are not copied, and that is said', async ({ page }) => {
    await page.route('**/agents/backend-expert.md', (route) =>
      route.fulfill({ body: Buffer.concat([file, Buffer.of(0xff)]) }),
    );
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await page.getByRole('button', { name: 'Copy file' }).click();
    await expect(
      page.getByText('It holds bytes that a clipboard cannot carry. Download the file instead.'),
    ).toBeVisible();
    expect(await clipboard(page)).toBe('before');
  });
});

test('line breaks that a field cannot show are not promised to whoever copies by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    Reflect.deleteProperty(Crypto.prototype, 'subtle');
  });
  const hint = page.getByText('Its line breaks will not be those of the file');
  await page.reload();
  await page.getByRole('button', { name: 'Copy file' }).click();
  await expect(page.getByRole('dialog')).toContainText('copy it with the keyboard');
  await expect(hint).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.route('**/agents/backend-expert.md', (route) =>
    route.fulfill({ body: source.replaceAll('\n', '\r\n') }),
  );
  await page.getByRole('button', { name: 'Copy file' }).click();
  await expect(hint).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 620 } });

  test('what became of a click is brought into view', async ({ page }) => {
    const button = page.getByRole('button', { name: 'Copy prompt' });
    await button.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await button.press('Enter');
    await expect(page.getByText(`Prompt copied. ${verified}`)).toBeInViewport({ ratio: 1 });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('Download gives the file, and nothing else is offered', async ({ page }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('backend-expert.md');
    expect(readFileSync(await download.path())).toEqual(file);
    await expect(page.getByRole('button', { name: /^(?:Copy|Save)/ })).toHaveCount(0);
  });
});
