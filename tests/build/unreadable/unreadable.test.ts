import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agent, published, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('what cannot be read is an error that says why, and all else is built', async () => {
  const folder = temporaryFolder();
  const agents = join(folder, 'agents');
  const deep = `${'deeper/'.repeat(12)}deep.md`;
  write(agents, {
    'sound.md': agent('sound'),
    [deep]: agent('deep'),
    'line\nbreak.md': agent('line-break'),
    'escape\u001b[31m.md': agent('escape'),
  });
  writeFileSync(
    Buffer.concat([Buffer.from(`${agents}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
    agent('café'),
  );
  // Root may read everything, but no path that is longer than the system takes.
  mkdirSync(join(agents, 'long'));
  const script = `cd "$1" && for i in $(seq 25); do d=$(printf 'd%.0s' $(seq 200)); mkdir $d && cd $d; done`;
  execFileSync('bash', ['-c', script, 'bash', join(agents, 'long')]);

  const out = join(folder, 'site');
  const { code, stderr } = await vitrine(['build', agents, '--out', out]);
  execFileSync('rm', ['-rf', join(agents, 'long')]);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /\/agents\/caf\uFFFD\.md:1:1 error .*its name is not valid UTF-8\. \[file-unreadable\]$/m,
  );
  const folders = stderr.split('\n').filter((line) => line.endsWith('[folder-unreadable]'));
  expect(folders).toHaveLength(1);
  expect(folders[0]).toMatch(/\/agents\/long\/.* error .*its path is too long\./);
  expect(stderr.match(/ error /g)).toHaveLength(2);
  expect(stderr).not.toContain('\u001b[31m.md');
  expect(published(out)).toEqual(['deep', 'escape-31m', 'line-break', 'sound']);
});
