import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { terminal, vitrine } from '../vitrine.ts';

// Inside the repository, so that the package finds its dependencies without installing them again.
const project = mkdtempSync(join(process.cwd(), '.package-test-'));
const installed = join(project, 'node_modules/vitrine');
const command = join(installed, 'bin/vitrine.mjs');

beforeAll(() => {
  const npm = process.env.npm_execpath;
  const pack = ['pack', '--pack-destination', project, '--silent'];
  if (npm) execFileSync(process.execPath, [npm, ...pack]);
  else execFileSync('npm', pack);
  mkdirSync(installed, { recursive: true });
  const version: unknown = JSON.parse(readFileSync('package.json', 'utf8')).version;
  execFileSync('tar', [
    'xzf',
    join(project, `vitrine-${String(version)}.tgz`),
    '--strip-components=1',
    '-C',
    installed,
  ]);
  cpSync('agents', join(project, 'agents'), { recursive: true });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the package, in another project', () => {
  test('builds the agents of a project without any configuration', async () => {
    const { code, stderr } = await vitrine(['build'], { cwd: project, command });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(readFileSync(join(project, 'dist/agents/backend-expert.md'))).toEqual(
      readFileSync('agents/backend-expert.md'),
    );
    expect(existsSync(join(project, 'dist/pagefind/pagefind.js'))).toBe(true);
  });

  test('checks the agents of a project', async () => {
    const { code, stdout } = await vitrine(['check', '--format', 'sarif'], {
      cwd: project,
      command,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).runs[0].tool.driver.name).toBe('Vitrine');
  });

  test('serves the agents of a project live', async () => {
    const port = 4394;
    const server = spawn(process.execPath, [command, 'dev', '--port', String(port)], {
      cwd: project,
      env: terminal,
    });
    try {
      const page = `http://localhost:${port}/agents/backend-expert/`;
      await expect
        .poll(() => fetch(page).then((answer) => answer.text(), String), { timeout: 30_000 })
        .toContain('data-agent="backend-expert"');
    } finally {
      server.kill();
    }
  });

  test('takes its options from the project', async () => {
    writeFileSync(
      join(project, 'astro.config.mjs'),
      "import vitrine from 'vitrine';\nexport default { integrations: [vitrine({ title: 'Our <agents>' })] };\n",
    );
    expect((await vitrine(['build'], { cwd: project, command })).code).toBe(0);
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toContain('Our &lt;agents&gt;');
  });

  test('says which option is wrong, what was expected and what was given', async () => {
    writeFileSync(
      join(project, 'astro.config.mjs'),
      "import vitrine from 'vitrine';\nexport default { integrations: [vitrine({ title: 3 })] };\n",
    );
    const { code, stderr } = await vitrine(['build'], { cwd: project, command });
    expect(code).toBe(1);
    expect(stderr).toContain('title: expected a string, received 3');
  });
});
