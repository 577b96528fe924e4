import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { maximumFileSize } from '../../../src/agent/text/decode.ts';
import { readSource, readSources } from '../../../src/integrations/read-files.ts';
import { folderOf } from '../folder.ts';

test('files are read as they are, in their order, however many there are', async () => {
  const paths = Array.from({ length: 200 }, (_, index) => `${199 - index}.md`);
  const folder = folderOf(Object.fromEntries(paths.map((path) => [path, `\uFEFFof ${path}\r\n`])));
  const { files, diagnostics } = await readSources(folder, paths);
  expect(diagnostics).toEqual([]);
  expect(files.map(({ path, bytes }) => [path, String(bytes)])).toEqual(
    paths.map((path) => [path, `\uFEFFof ${path}\r\n`]),
  );
});

test('a file of 256 KiB is read, and one byte more is refused', async () => {
  const folder = folderOf({
    'largest.md': 'x'.repeat(maximumFileSize),
    'larger.md': 'x'.repeat(maximumFileSize + 1),
    'empty.md': '',
  });
  const { files, diagnostics } = await readSources(folder, ['empty.md', 'larger.md', 'largest.md']);
  expect(files.map(({ bytes }) => bytes.length)).toEqual([0, maximumFileSize]);
  expect(diagnostics).toMatchObject([{ file: 'larger.md', code: 'file-too-large' }]);
});

test('what became a link, a pipe, a folder, a socket or a device since it was listed is not read', async () => {
  const folder = folderOf({ 'sound.md': 'Reviews.' });
  symlinkSync('sound.md', join(folder, 'link.md'));
  mkdirSync(join(folder, 'folder.md'));
  execFileSync('mkfifo', [join(folder, 'pipe.md')]);
  const server = createServer().listen(join(folder, 'socket.md'));
  onTestFinished(() => {
    server.close();
  });
  const paths = ['link.md', 'folder.md', 'pipe.md', 'socket.md', 'sound.md'];
  const { files, diagnostics } = await readSources(folder, paths);
  expect(files.map(({ path }) => path)).toEqual(['sound.md']);
  expect(diagnostics.map(({ file, code }) => [file, code])).toEqual(
    paths.slice(0, 4).map((path) => [path, 'file-not-regular']),
  );
  expect(await readSource('/dev', 'zero')).toMatchObject({ code: 'file-not-regular' });
});

test('a file that is gone, or whose name is not UTF-8, is an error that says so', async () => {
  const folder = folderOf({});
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
    '',
  );
  expect(await readSource(folder, 'gone.md')).toMatchObject({
    code: 'file-unreadable',
    message: 'The file cannot be read: it does not exist.',
  });
  expect(await readSource(folder, 'caf\uFFFD.md')).toMatchObject({
    message: 'The file cannot be read: its name is not valid UTF-8.',
  });
  expect(await readSource(folder, `${'x'.repeat(300)}.md`)).toMatchObject({
    message: 'The file cannot be read: its path is too long.',
  });
});
