import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { addressOf, sites } from '../site/sites.ts';
import { filesOf, saveInProject } from './project-folder.ts';
import { expect, test } from './watched.ts';

test.use({ baseURL: addressOf(sites.damaged, '').replace(/\/$/, '') });

const products = [
  { slug: 'night-shift', file: 'night-shift.md', place: '.opencode/agents/night-shift.md' },
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
  await page.goto('/?take=hooked,night-shift,tide-reader');
  const panel = page.getByRole('dialog', { name: 'Take 3 agents' });
  await expect(panel.locator('.warning')).toHaveText([
    'Night Shift may do more in Claude Code than its author allows: see its page.',
    'Night Shift and Tide Reader are not written for Claude Code, and are converted. Their pages say what that loses.',
  ]);
  const command = panel.getByLabel('Command', { exact: true });
  await expect(command).toContainText('/agents/hooked.md');
  await expect(command).toContainText('/export/claude-code/{night-shift,tide-reader}.md');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download zip' }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files)).toEqual(['hooked.md', 'night-shift.md', 'tide-reader.md']);
  for (const slug of ['night-shift', 'tide-reader']) {
    const converted = await page.request.get(`/export/claude-code/${slug}.md`);
    expect(Buffer.from(files[`${slug}.md`] ?? []), slug).toEqual(await converted.body());
  }
});

test('one of which nothing could be loaded is in no command', async ({ page, watched }) => {
  await page.route('**/agents/night-shift.json', (route) => route.abort());
  await page.goto('/?take=hooked,night-shift');
  const panel = page.getByRole('dialog', { name: 'Take 2 agents' });
  await expect(
    panel.getByText('Night Shift could not be loaded, and is not in the command.'),
  ).toBeVisible();
  const command = panel.getByLabel('Command', { exact: true });
  await expect(command).toContainText('/agents/hooked.md');
  await expect(command).not.toContainText('night-shift');
  await page.goto('/?take=night-shift');
  await expect(page.getByRole('dialog', { name: 'Take 1 agent' })).toBeVisible();
  await expect(command).toBeHidden();
  expect(watched.splice(0).length).toBeGreaterThan(0);
});
