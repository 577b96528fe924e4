import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/arguments.ts';
import { checkTargets } from '../../../src/cli/check-targets.ts';
import { folderOf } from '../folder.ts';

let root: string;
const at = (path: string) => join(root, path);

beforeEach(() => {
  root = folderOf({ 'agents/x.md': '', 'more/x.md': '', 'a.md': '', 'B.MD': '', 'c.txt': '' });
});

test('a folder and files are told apart', () => {
  expect(checkTargets([at('a.md'), at('agents'), at('B.MD')])).toEqual({
    folder: at('agents'),
    files: [at('a.md'), at('B.MD')],
  });
});

test.each([
  [['agents', 'more'], 'One folder at a time'],
  [['none.md'], 'does not exist.'],
  [['a.md', 'c.txt'], 'is not a Markdown file, whose name ends in .md.'],
])('%j is refused with what is wrong', (paths, message) => {
  expect(() => checkTargets(paths.map(at))).toThrow(UsageError);
  expect(() => checkTargets(paths.map(at))).toThrow(message);
});
