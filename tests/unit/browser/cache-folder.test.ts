import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../../src/browser/cache-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'vitrine-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('XDG_CACHE_HOME is followed if it is absolute', () => {
  const home = join(root, 'home');
  expect(cacheFolder({ XDG_CACHE_HOME: join(root, 'xdg') }, home, root)).toBe(
    join(root, 'xdg', 'vitrine'),
  );
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, home, root)).toBe(
    join(home, '.cache', 'vitrine'),
  );
});

test('without it the folder is in the cache of the home folder, and is made', () => {
  const folder = cacheFolder({}, join(root, 'home'), root);
  expect(folder).toBe(join(root, 'home', '.cache', 'vitrine'));
  expect(existsSync(folder)).toBe(true);
});

test('where home cannot be written the temporary folder serves', () => {
  writeFileSync(join(root, 'home'), 'a file, not a folder');
  const folder = cacheFolder({}, join(root, 'home'), root);
  expect(folder).toMatch(/vitrine-\w+$/);
  expect(existsSync(folder)).toBe(true);
});

test.skipIf(process.platform === 'win32')(
  'a folder in the temporary folder that others can write is refused',
  () => {
    writeFileSync(join(root, 'home'), '');
    const folder = join(root, `vitrine-${process.getuid?.()}`);
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    expect(() => cacheFolder({}, join(root, 'home'), root)).toThrow('is not ours alone');
  },
);
