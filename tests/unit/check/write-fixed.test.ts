import {
  chmodSync,
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
