import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SiteFile } from '../../../src/export/site-file.ts';
import { ownPaths } from '../../../src/integrations/own-paths.ts';
import { listSiteFiles } from '../../../src/integrations/site-files.ts';
import { writeSiteFiles } from '../../../src/integrations/write-site-files.ts';
import { siteOf } from '../export/site.ts';
import { folderOf } from '../folder.ts';

const context = siteOf({ agents: [], diagnostics: [] });

function file(path: string, content = path): SiteFile {
  return { path, content: () => content };
}

describe('files of a site are listed', () => {
  test('group after group, by their paths', () => {
    const groups = { a: () => [file('b/c.json'), file('a.txt')], b: () => [file('b/d.json')] };
    expect([...listSiteFiles(context, groups).keys()]).toEqual(['b/c.json', 'a.txt', 'b/d.json']);
  });

  test('but not if two groups want one path, which names both', () => {
    const groups = { feeds: () => [file('x.json')], exports: () => [file('x.json')] };
    expect(() => listSiteFiles(context, groups)).toThrow(
      'x.json is made twice: by feeds, by exports.',
    );
  });

  test.each([
    ['X.json', 'x.JSON'],
    ['\u00e9.json', 'e\u0301.json'],
  ])('nor if %s and %s are one path on other disks', (a, b) => {
    const groups = { exports: () => [file(a), file(b)] };
    expect(() => listSiteFiles(context, groups)).toThrow('made twice: by exports, by exports');
  });

  test.each(['/x', '../x', 'a/../x', './x', 'a//x', '', 'a/', 'a\\x', 'a\0', 'a/..'])(
    'nor if a path is %j, which leads out of the site or nowhere',
    (path) => {
      const groups = { exports: () => [file(path)] };
      expect(() => listSiteFiles(context, groups)).toThrow('exports: ');
    },
  );
});

describe('files of a site are written', () => {
  test('as text or bytes, made now or later, with the folders between', async () => {
    const folder = folderOf({});
    const bytes = new Uint8Array([0, 255]);
    await writeSiteFiles(
      [
        file('a/b/c.txt', 'é'),
        { path: 'a/bytes', content: () => bytes },
        { path: 'later', content: () => Promise.resolve('late') },
      ],
      folder,
    );
    expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('é');
    expect([...readFileSync(join(folder, 'a/bytes'))]).toEqual([0, 255]);
    expect(readFileSync(join(folder, 'later'), 'utf8')).toBe('late');
  });

  test('one agent after the other, and those about none at last', async () => {
    const made: string[] = [];
    const of = (slug: string | undefined, path: string): SiteFile => ({
      path,
      ...(slug === undefined ? {} : { slug }),
      content: () => {
        made.push(path);
        return '';
      },
    });
    const files = [
      of('a', 'a1'),
      of('b', 'b1'),
      of(undefined, 'all'),
      of('a', 'a2'),
      of('b', 'b2'),
    ];
    await writeSiteFiles(files, folderOf({}));
    expect(made).toEqual(['a1', 'a2', 'b1', 'b2', 'all']);
  });

  test('or it is said which could not be', async () => {
    const folder = folderOf({ taken: '' });
    await expect(writeSiteFiles([file('taken/x')], folder)).rejects.toThrow('taken');
  });

  test('up to one that fails', async () => {
    const failing: SiteFile = {
      path: 'x',
      content: () => Promise.reject(new Error('No content.')),
    };
    await expect(writeSiteFiles([failing], folderOf({}))).rejects.toThrow('No content.');
  });
});

describe('a project publishes itself', () => {
  test('the files of its public folder, and pages and endpoints of one address', () => {
    const folder = folderOf({ 'public/llms.txt': '', 'public/r/own.json': '' });
    const routes = [{ pathname: '/feed.xml' }, {}, { pathname: '/' }];
    expect(ownPaths(join(folder, 'public'), routes)).toEqual(
      new Set(['feed.xml', 'llms.txt', 'r/own.json']),
    );
  });

  test('nothing where it has neither', () => {
    expect(ownPaths(join(folderOf({}), 'public'), [])).toEqual(new Set());
  });
});
