import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillOnce } from '../../../src/browser/fill-once.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitrine-test-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (text: string) => (folder: string) => writeFile(join(folder, 'file'), text);

test('a folder that is there is used as it is', async () => {
  const folder = join(root, 'deep', 'folder');
  await fillOnce(folder, write('first'));
  await fillOnce(folder, () => Promise.reject(new Error('filled twice')));
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('first');
});

test('the folder has its name only once it is whole', async () => {
  const folder = join(root, 'folder');
  await fillOnce(folder, async (unfinished) => {
    await write('half')(unfinished);
    expect(await readdir(root)).not.toContain('folder');
  });
  expect(await readdir(root)).toEqual(['folder']);
});

test('a failure leaves nothing behind, and is told', async () => {
  const failing = fillOnce(join(root, 'folder'), async (unfinished) => {
    await write('half')(unfinished);
    throw new Error('no room');
  });
  await expect(failing).rejects.toThrow('no room');
  expect(await readdir(root)).toEqual([]);
});

test('of several at once one gives the folder, and none fails', async () => {
  const folder = join(root, 'folder');
  await Promise.all(['a', 'b', 'c'].map((text) => fillOnce(folder, write(text))));
  expect(await readdir(root)).toEqual(['folder']);
  expect(await readFile(join(folder, 'file'), 'utf8')).toMatch(/^[abc]$/);
});

test('what an interrupted run left is never used, and is removed once it is old', async () => {
  const old = join(root, 'folder.partial-old');
  const recent = join(root, 'folder.partial-recent');
  await mkdir(old);
  await mkdir(recent);
  await utimes(old, new Date(0), new Date(0));
  await fillOnce(join(root, 'folder'), write('whole'));
  expect(await readdir(root)).toEqual(['folder', 'folder.partial-recent']);
  expect(await readFile(join(root, 'folder', 'file'), 'utf8')).toBe('whole');
});
