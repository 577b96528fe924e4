import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { gitDates } from '../../../src/integrations/git-dates.ts';
import { folderOf } from '../folder.ts';
import { hasGit, type MadeCommit, repositoryOf, runGit } from './repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function day(number: number): string {
  return `2026-01-${String(number).padStart(2, '0')}T00:00:00Z`;
}

/** What is expected of files, as days of first and last change; without git, no dates. */
function dated(files: Readonly<Record<string, readonly [created: number, changed: number]>>) {
  if (!hasGit) return undefined;
  return new Map(
    Object.entries(files).map(([path, [created, changed]]) => [
      path,
      { created: day(created), changed: day(changed) },
    ]),
  );
}

function datesOf(...commits: MadeCommit[]) {
  return gitDates(join(repositoryOf(commits), 'agents'));
}

describe('a file has the dates', () => {
  test('of its first and its last commit, by its path from the folder', async () => {
    const dates = await datesOf(
      { day: 1, files: { 'agents/a.md': '1', 'agents/deep/b.md': '1', 'README.md': '1' } },
      { day: 2, files: { 'agents/a.md': '2' } },
      { day: 3, files: { 'README.md': '2' } },
    );
    expect(dates).toEqual(dated({ 'a.md': [1, 2], 'deep/b.md': [1, 1] }));
  });

  test('of its whole repository, where that is the folder', async () => {
    const folder = repositoryOf([{ day: 1, files: { 'a.md': '1', 'b/c.md': '1' } }]);
    expect(await gitDates(folder)).toEqual(dated({ 'a.md': [1, 1], 'b/c.md': [1, 1] }));
  });

  test('whatever is in its name', async () => {
    const names = [
      'a "quoted" name.md',
      'line\nbreak.md',
      '\nA.md',
      'é 日本 🧪.md',
      '12',
      'R100',
      '-x',
    ];
    const commits = names.map((name, index) => ({
      day: index + 1,
      files: { [`agents/${name}`]: name },
    }));
    const expected = names.map((name, index) => [name, [index + 1, index + 1]] as const);
    expect(await datesOf(...commits)).toEqual(dated(Object.fromEntries(expected)));
  });

  test('whatever is in the name of its folder', async () => {
    const folder = repositoryOf([{ day: 4, files: { 'agents/ü\n"x"/a.md': '1' } }]);
    mkdirSync(join(folder, 'agents/ü\n"x"'));
    expect(await gitDates(join(folder, 'agents/ü\n"x"'))).toEqual(dated({ 'a.md': [4, 4] }));
  });

  test('of its former names too, and of the renaming itself', async () => {
    const dates = await datesOf(
      { day: 1, files: { 'agents/a.md': '1' } },
      { day: 2, rename: ['agents/a.md', 'agents/deep/b.md'] },
      { day: 3, rename: ['agents/deep/b.md', 'agents/c.md'] },
    );
    expect(dates).toEqual(dated({ 'c.md': [1, 3] }));
  });

  test('since it was made again, where it had been deleted', async () => {
    const dates = await datesOf(
      { day: 1, files: { 'agents/a.md': '1', 'agents/b.md': '1' } },
      { day: 2, files: { 'agents/a.md': '2' } },
      { day: 3, files: { 'agents/a.md': null } },
      { day: 4, files: { 'agents/a.md': 'new' } },
    );
    expect(dates).toEqual(dated({ 'a.md': [4, 4], 'b.md': [1, 1] }));
  });

  test('of none that had its name before', async () => {
    const dates = await datesOf(
      { day: 1, files: { 'agents/b.md': 'old' } },
      { day: 2, files: { 'agents/a.md': 'new' } },
      { day: 3, files: { 'agents/b.md': null } },
      { day: 4, rename: ['agents/a.md', 'agents/b.md'] },
    );
    expect(dates).toEqual(dated({ 'b.md': [2, 4] }));
  });

  test('of its own, where it took the name of a renamed file', async () => {
    const dates = await datesOf(
      { day: 1, files: { 'agents/a.md': 'old' } },
      { day: 2, rename: ['agents/a.md', 'agents/b.md'] },
      { day: 3, files: { 'agents/a.md': 'new' } },
    );
    expect(dates).toEqual(dated({ 'a.md': [3, 3], 'b.md': [1, 2] }));
  });

  test('of changes on both sides of a merge, and of what the merge itself changed', async () => {
    const dates = await datesOf(
      { day: 1, files: { 'agents/a.md': '1', 'agents/b.md': '1', 'agents/c.md': '1' } },
      { day: 2, files: { 'agents/a.md': '2', 'agents/c.md': 'ours' } },
      { day: 3, parent: 1, files: { 'agents/b.md': '2', 'agents/c.md': 'theirs' } },
      { day: 4, parent: 2, merge: 3, files: { 'agents/b.md': '2', 'agents/c.md': 'both' } },
    );
    expect(dates).toEqual(dated({ 'a.md': [1, 2], 'b.md': [1, 3], 'c.md': [1, 4] }));
  });

  test('of changes under the former name on another branch', async () => {
    const dates = await datesOf(
      { day: 1, files: { 'agents/a.md': '1' } },
      { day: 2, rename: ['agents/a.md', 'agents/b.md'] },
      { day: 4, parent: 1, files: { 'agents/a.md': '2' } },
      { day: 5, files: { 'agents/a.md': '3' } },
      { day: 3, parent: 2, merge: 4, files: { 'agents/b.md': '3' } },
    );
    expect(dates).toEqual(dated({ 'b.md': [1, 5] }));
  });

  test('in the order of commits, whatever their clocks said', async () => {
    const dates = await datesOf(
      { day: 9, files: { 'agents/a.md': '1' } },
      { day: 2, files: { 'agents/a.md': '2' } },
      { day: 8, parent: 1, files: { 'agents/b.md': '1' } },
      { day: 10, merge: 2, files: { 'agents/a.md': '2' } },
    );
    expect(dates).toEqual(dated({ 'a.md': [2, 9], 'b.md': [8, 8] }));
  });

  test('of its commits alone: what was not committed has none', async () => {
    const folder = repositoryOf([{ day: 1, files: { 'agents/a.md': '1' } }]);
    writeFileSync(join(folder, 'agents/a.md'), 'changed');
    writeFileSync(join(folder, 'agents/b.md'), 'new');
    if (hasGit) runGit(folder, 'add', '.');
    expect(await gitDates(join(folder, 'agents'))).toEqual(dated({ 'a.md': [1, 1] }));
  });
});

describe('there are no dates', () => {
  test('without git', async () => {
    const folder = repositoryOf([{ day: 1, files: { 'a.md': '1' } }]);
    vi.stubEnv('PATH', folderOf({}));
    expect(await gitDates(folder)).toBeUndefined();
  });

  test('without a repository, or a folder', async () => {
    expect(await gitDates(folderOf({ 'a.md': '1' }))).toBeUndefined();
    expect(await gitDates(join(folderOf({}), 'missing'))).toBeUndefined();
  });

  test('before the first commit', async () => {
    expect(await gitDates(repositoryOf([]))).toBeUndefined();
  });

  test('where the repository ignores the folder', async () => {
    const folder = repositoryOf([{ day: 1, files: { '.gitignore': 'agents/' } }]);
    writeFileSync(join(folder, 'agents/a.md'), '1');
    expect(await gitDates(join(folder, 'agents'))).toBeUndefined();
  });

  test('where no file of the folder is left', async () => {
    const dates = await datesOf(
      { day: 1, files: { 'agents/a.md': '1' } },
      { day: 2, files: { 'agents/a.md': null } },
    );
    expect(dates).toBeUndefined();
  });

  test('where only a part of the history was cloned', async () => {
    const source = repositoryOf([
      { day: 1, files: { 'a.md': '1' } },
      { day: 2, files: { 'a.md': '2' } },
    ]);
    const clone = join(folderOf({}), 'clone');
    if (hasGit) runGit(source, 'clone', '-q', '--depth=1', pathToFileURL(source).href, clone);
    expect(await gitDates(clone)).toBeUndefined();
  });
});

describe('the repository may be anybody’s', () => {
  test('its configuration changes nothing', async () => {
    const folder = repositoryOf([
      { day: 1, files: { 'agents/a.md': '1', 'drafts/c.md': '2' } },
      { day: 2, rename: ['agents/a.md', 'agents/b.md'] },
      { day: 3, rename: ['drafts/c.md', 'agents/c.md'] },
    ]);
    if (hasGit) {
      const settings = ['diff.relative', 'log.follow', 'log.showSignature', 'diff.noprefix'];
      for (const setting of settings) runGit(folder, 'config', setting, 'true');
      runGit(folder, 'config', 'color.ui', 'always');
      runGit(folder, 'config', 'diff.renames', 'false');
    }
    expect(await gitDates(join(folder, 'agents'))).toEqual(
      dated({ 'b.md': [1, 2], 'c.md': [3, 3] }),
    );
  });

  test('the programs that it names are not run', async () => {
    const folder = repositoryOf([{ day: 1, files: { 'a.md': '1' } }]);
    const program = join(folder, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch '${folder}/ran'\n`);
    chmodSync(program, 0o755);
    if (hasGit) {
      sign(folder);
      runGit(folder, 'config', 'log.showSignature', 'true');
      for (const setting of ['gpg.program', 'core.pager', 'core.fsmonitor', 'diff.external']) {
        runGit(folder, 'config', setting, program);
      }
    }
    expect(await gitDates(folder)).toEqual(dated({ 'a.md': [1, 1] }));
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  test('a hook of another repository does not lead away from it', async () => {
    const folder = repositoryOf([{ day: 1, files: { 'a.md': '1' } }]);
    vi.stubEnv('GIT_DIR', join(folderOf({}), '.git'));
    vi.stubEnv('GIT_WORK_TREE', folderOf({}));
    expect(await gitDates(folder)).toEqual(dated({ 'a.md': [1, 1] }));
  });

  test('a commit from the far future is from the last year that has four digits', async () => {
    const folder = repositoryOf([{ day: 99_999_999, files: { 'a.md': '1' } }]);
    const last = '9999-12-31T23:59:59Z';
    const expected = new Map([['a.md', { created: last, changed: last }]]);
    expect(await gitDates(folder)).toEqual(hasGit ? expected : undefined);
  });
});

/** Puts a signature, which is none, into the last commit. */
function sign(folder: string): void {
  const [head = '', ...message] = runGit(folder, 'cat-file', 'commit', 'HEAD').split('\n\n');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----';
  const commit = join(folder, 'commit');
  writeFileSync(commit, [`${head}\n${signature}`, ...message].join('\n\n'));
  const id = runGit(folder, 'hash-object', '-t', 'commit', '-w', commit).trim();
  runGit(folder, 'update-ref', 'HEAD', id);
}
