import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('without a browser a diagram is shown as its source, and the build goes on', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  mkdirSync(agents);
  // Never drawn before, so that no drawing of it can be kept.
  const label = `drawn-${process.pid}-${Date.now()}`;
  writeFileSync(
    join(agents, 'drawer.md'),
    `---\nname: drawer\ndescription: Draws.\n---\n\n\`\`\`mermaid\nflowchart LR\n  ${label} --> b\n\`\`\`\n`,
  );
  const out = join(folder, 'site');
  const missing = join(folder, 'no-browser');
  const { code, stderr } = await vitrine(['build', agents, '--out', out], {
    env: { CHROMIUM_PATH: missing },
  });
  expect(code).toBe(0);
  expect(stderr).toContain('drawer.md:6:1 info');
  expect(stderr).toContain(missing);
  expect(stderr).toContain('npx playwright install chromium');
  expect(readFileSync(join(out, 'agents/drawer/index.html'), 'utf8')).toContain(label);
});
