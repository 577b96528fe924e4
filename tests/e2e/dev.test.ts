import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

const port = 4393;
const folder = mkdtempSync(join(tmpdir(), 'vitrine-dev-'));
const file = join(folder, 'writer.md');
const sound =
  '---\nname: writer\ndescription: Writes.\n---\n\n# Writer\n\n## Approach\n\nFirst draft.\n';
let server: ChildProcess;

test.use({ baseURL: `http://localhost:${port}` });

test.beforeAll(async () => {
  cpSync('agents/backend-expert.md', join(folder, 'backend-expert.md'));
  writeFileSync(file, sound);
  server = spawn(process.execPath, ['bin/vitrine.mjs', 'dev', folder, '--port', String(port)]);
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a saved agent reloads in the browser, a broken one shows its error, and the server goes on', async ({
  page,
}) => {
  await page.goto('/agents/writer/');
  await expect(page.getByText('First draft.')).toBeVisible();

  writeFileSync(file, sound.replace('First draft.', 'Second draft.'));
  await expect(page.getByText('Second draft.')).toBeVisible();

  writeFileSync(file, sound.replace('Writes.', 'Writes: a lot'));
  await expect(page.getByText('writer.md:3:')).toBeVisible();
  await expect(page.getByText('The front matter is not valid YAML')).toBeVisible();

  writeFileSync(file, Buffer.from([0x2d, 0xff, 0xff]));
  await expect(page.getByText('The file is not UTF-8 text')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Writer/);

  writeFileSync(file, sound);
  await expect(page.getByText('First draft.')).toBeVisible();
  await expect(page.getByText('not valid YAML')).toHaveCount(0);
});

test('search works, and follows what was saved', async ({ page }) => {
  writeFileSync(
    join(folder, 'late.md'),
    '---\nname: late\ndescription: d\n---\n## Marmalade\n\nOranges.\n',
  );
  await expect(async () => {
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('oranges');
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Marmalade' })).toBeVisible({
      timeout: 3_000,
    });
  }).toPass({ timeout: 30_000 });
});
