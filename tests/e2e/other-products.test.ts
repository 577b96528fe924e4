import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { addressOf, sites } from '../site/sites.ts';
import { filesOf, saveInProject } from './project-folder.ts';
import { expect, test } from './watched.ts';

test.use({ baseURL: addressOf(sites.damaged, '').replace(/\/$/, '') });

const products = [
  { slug: 'night-watch', file: 'night-watch.md', place: '.opencode/agents/night-watch.md' },
  {
    slug: 'tide-reader',
    file: 'tide-reader.agent.md',
    place: '.github/agents/tide-reader.agent.md',
  },
];

for (const { slug, file, place } of products) {
  test(`${file} is saved and downloaded as its own product has it`, async ({ page }) => {
    const source = readFileSync(`tests/fixtures/other-products/${file}`);
    await saveInProject(page);
    await page.goto(`/agents/${slug}/`);
    await page.getByRole('button', { name: 'Save to project…' }).first().click();
    await expect(page.getByText(`Saved as my-project/${place}`)).toBeVisible();
    expect(await filesOf(page)).toEqual([[place, source.toString('hex')]]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download', exact: true }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    expect(readFileSync(await download.path())).toEqual(source);
  });
}

test('a selection takes them as Claude Code reads them, and says which may do more there', async ({
  page,
}) => {
  await page.goto('/?take=hooked,night-watch,tide-reader');
  const panel = page.getByRole('dialog', { name: 'Take 3 agents' });
  await expect(panel.locator('.warning')).toHaveText([
    'Night Watch may do more in Claude Code than its author allows: see its page.',
    'Night Watch and Tide Reader are not written for Claude Code, and are converted. Their pages say what that loses.',
  ]);
  const command = panel.getByLabel('Command', { exact: true });
  await expect(command).toContainText('/agents/hooked.md');
  await expect(command).toContainText('/export/claude-code/{night-watch,tide-reader}.md');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download zip' }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files)).toEqual(['hooked.md', 'night-watch.md', 'tide-reader.md']);
  for (const slug of ['night-watch', 'tide-reader']) {
    const converted = await page.request.get(`/export/claude-code/${slug}.md`);
    expect(Buffer.from(files[`${slug}.md`] ?? []), slug).toEqual(await converted.body());
  }
});

test('one of which nothing could be loaded is in no command', async ({ page, watched }) => {
  await page.route('**/agents/night-watch.json', (route) => route.abort());
  await page.goto('/?take=hooked,night-watch');
  const panel = page.getByRole('dialog', { name: 'Take 2 agents' });
  await expect(
    panel.getByText('Night Watch could not be loaded, and is not in the command.'),
  ).toBeVisible();
  const command = panel.getByLabel('Command', { exact: true });
  await expect(command).toContainText('/agents/hooked.md');
  await expect(command).not.toContainText('night-watch');
  await page.goto('/?take=night-watch');
  await expect(page.getByRole('dialog', { name: 'Take 1 agent' })).toBeVisible();
  await expect(command).toBeHidden();
  expect(watched.splice(0).length).toBeGreaterThan(0);
});
