import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, published, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('links, pipes, devices and folders called like agents are named once each, and nothing waits for them', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  write(agents, { 'sound.md': agent('sound') });
  execFileSync('mkfifo', [join(agents, 'pipe.md')]);
  symlinkSync('/etc/passwd', join(agents, 'passwd.md'));
  symlinkSync('/dev/zero', join(agents, 'zero.md'));
  symlinkSync('.', join(agents, 'loop'));
  mkdirSync(join(agents, 'folder.md'));

  const out = join(folder, 'site');
  const { code, stdout, stderr } = await vitrine(['build', agents, '--out', out]);
  expect(code).toBe(0);
  for (const [path, type] of Object.entries({
    'pipe.md': 'a pipe',
    'passwd.md': 'a symbolic link',
    'zero.md': 'a symbolic link',
    loop: 'a symbolic link',
    'folder.md': 'a folder',
  })) {
    const said = stderr.split('\n').filter((line) => line.includes(`/agents/${path}:1:1 `));
    expect(said, path).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`warning .*it is ${type}\\. \\[file-not-regular\\]$`));
  }
  expect(stdout).toContain('1 agent in');
  expect(stdout).toContain('(5 warnings)');
  expect(published(out)).toEqual(['sound']);
  const secret = readFileSync('/etc/passwd', 'utf8').trim();
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    expect(content.includes(secret), entry.name).toBe(false);
  }
});
