import { spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { agent, write } from '../agents.ts';
import { temporaryFolder, terminal, vitrine } from '../vitrine.ts';

const project = temporaryFolder();
const command = join(project, 'vitrine/bin/vitrine.mjs');

beforeAll(() => {
  write(project, {
    'astro.config.mjs': `import vitrine from './vitrine/src/integrations/vitrine.ts';
export default { integrations: [vitrine({ title: 'Test' })] };
`,
    'public/llms.txt': 'The owner’s own.',
    'src/pages/llms-full.txt.ts': "export const GET = () => new Response('The owner’s page.');\n",
    'agents/writer.md': agent('writer'),
  });
  // Astro builds only pages that are inside of the project.
  for (const part of ['bin', 'src', 'package.json'])
    cpSync(part, join(project, 'vitrine', part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'junction');
});

test('a file of the project stays as it is, and the build says that the catalog’s is left out', async () => {
  const { code, stderr } = await vitrine(['build'], { cwd: project, command });
  expect(code).toBe(0);
  expect(stderr.split('\n').sort()).toEqual([
    '',
    'llms-full.txt is the project’s own; the catalog’s file of that name is left out.',
    'llms.txt is the project’s own; the catalog’s file of that name is left out.',
  ]);
  expect(readFileSync(join(project, 'dist/llms-full.txt'), 'utf8')).toBe('The owner’s page.');
  expect(readFileSync(join(project, 'dist/llms.txt'), 'utf8')).toBe('The owner’s own.');
  expect(readFileSync(join(project, 'dist/agents.json'), 'utf8')).toContain('"slug":"writer"');
});

test('the dev server serves the same under the base, with their types, and what was saved since', async () => {
  const port = 4396;
  const words = [command, 'dev', '--base', '/catalog', '--port', String(port)];
  const server = spawn(process.execPath, words, { cwd: project, env: terminal });
  const load = (path: string) => fetch(`http://localhost:${port}/${path}`);
  try {
    await expect
      .poll(() => load('catalog/').then(({ ok }) => ok, String), { timeout: 60_000 })
      .toBe(true);
    const types = {
      'agents/writer.md': 'text/markdown; charset=utf-8',
      'agents/writer.json': 'application/json',
      'export/codex/writer.toml': 'application/toml',
      'agents.json': 'application/json',
      'robots.txt': 'text/plain; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const answer = await load(`catalog/${path}`);
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([200, type]);
    }
    expect(await load('catalog/llms.txt').then((answer) => answer.text())).toBe('The owner’s own.');
    const page = await load('catalog/llms-full.txt').then((answer) => answer.text());
    expect(page).toBe('The owner’s page.');
    expect((await load('agents.json')).status).toBe(404);
    expect((await load('catalog/agents/nobody.md')).status).toBe(404);

    const saved = `${agent('writer')}\nSaved since.\n`;
    writeFileSync(join(project, 'agents/writer.md'), saved);
    await expect
      .poll(() => load('catalog/agents/writer.md').then((answer) => answer.text()), {
        timeout: 30_000,
      })
      .toBe(saved);
    const document = await load('catalog/agents/writer.json').then((answer) => answer.json());
    expect(document).toMatchObject({ file: { bytes: Buffer.byteLength(saved) } });
  } finally {
    server.kill();
  }
});
