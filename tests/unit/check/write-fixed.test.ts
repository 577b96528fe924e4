import {
  chmodSync,
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeFixed } from '../../../src/check/write-fixed.ts';
import { folderOf } from '../folder.ts';

let folder: string;
let file: string;
const before = new TextEncoder().encode('before');

beforeEach(() => {
  folder = folderOf({ 'a.md': 'before' });
  file = join(folder, 'a.md');
});

test('the file is replaced, keeps its mode, and nothing is left beside it', async () => {
  chmodSync(file, 0o664);
  await writeFixed(file, before, 'after');
  expect(readFileSync(file, 'utf8')).toBe('after');
  expect(statSync(file).mode & 0o777).toBe(0o664);
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('a file that changed since it was read stays as it is', async () => {
  writeFileSync(file, 'saved meanwhile');
  await expect(writeFixed(file, before, 'after')).rejects.toThrow('it changed since it was read');
  expect(readFileSync(file, 'utf8')).toBe('saved meanwhile');
});

test('a symbolic link is not followed', async () => {
  const link = join(folder, 'link.md');
  symlinkSync(file, link);
  await expect(writeFixed(link, before, 'after')).rejects.toThrow('it is not a regular file');
  expect(readFileSync(file, 'utf8')).toBe('before');
});

test('a file that its owner may not write stays as it is', async () => {
  chmodSync(file, 0o444);
  await expect(writeFixed(file, before, 'after')).rejects.toThrow('it is read-only');
  expect(readFileSync(file, 'utf8')).toBe('before');
});

test('a file with another name stays as it is', async () => {
  linkSync(file, join(folder, 'b.md'));
  await expect(writeFixed(file, before, 'after')).rejects.toThrow('it has other names');
  expect(readFileSync(file, 'utf8')).toBe('before');
});

// Only root may give a file away.
test.runIf(process.getuid?.() === 0)('owner and group stay', async () => {
  chownSync(file, 1234, 2345);
  await writeFixed(file, before, 'after');
  expect(statSync(file)).toMatchObject({ uid: 1234, gid: 2345 });
  expect(readFileSync(file, 'utf8')).toBe('after');
});
