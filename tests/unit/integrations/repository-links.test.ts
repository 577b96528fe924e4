import { describe, expect, test } from 'vitest';
import { repositoryLinks, repositoryOption } from '../../../src/integrations/repository-links.ts';

function linksOf(option: string, path = 'review/a.md', agentsFolder = '') {
  return repositoryLinks(repositoryOption.parse(option), path, agentsFolder);
}

describe('the address of an agents folder leads to its files', () => {
  test.each([
    [
      'https://github.com/acme/tools/tree/dev/team/agents',
      'https://github.com/acme/tools/edit/dev/team/agents/review/a.md',
      'https://github.com/acme/tools/commits/dev/team/agents/review/a.md',
    ],
    [
      'https://gitlab.com/group/sub/tools/-/tree/dev/agents?ref_type=heads',
      'https://gitlab.com/group/sub/tools/-/edit/dev/agents/review/a.md',
      'https://gitlab.com/group/sub/tools/-/commits/dev/agents/review/a.md',
    ],
    [
      'https://codeberg.org/acme/tools/src/branch/dev/agents',
      'https://codeberg.org/acme/tools/_edit/dev/agents/review/a.md',
      'https://codeberg.org/acme/tools/commits/branch/dev/agents/review/a.md',
    ],
    [
      'https://bitbucket.org/acme/tools/src/dev/agents/',
      'https://bitbucket.org/acme/tools/src/dev/agents/review/a.md?mode=edit&at=dev',
      'https://bitbucket.org/acme/tools/history-node/dev/agents/review/a.md',
    ],
  ])('%s', (option, edit, history) => {
    expect(linksOf(option)).toEqual({ edit, history });
  });

  test.each([
    ['http://git.example.org/acme/tools/-/tree/dev/agents', '/acme/tools/-/edit/dev/agents/a.md'],
    ['http://git.example.org/acme/tools/src/branch/dev', '/acme/tools/_edit/dev/a.md'],
    ['http://git.example.org/acme/tools/tree/dev', '/acme/tools/edit/dev/a.md'],
    ['http://git.example.org/git/acme/tools/src/branch/dev', '/git/acme/tools/_edit/dev/a.md'],
  ])('on a host of one’s own, told by its form: %s', (option, edit) => {
    expect(linksOf(option, 'a.md').edit).toBe(`http://git.example.org${edit}`);
  });
});

describe('the address of a repository means', () => {
  test.each([
    ['https://github.com/acme/agents', 'https://github.com/acme/agents/edit/main/a.md'],
    ['https://github.com/acme/agents.git', 'https://github.com/acme/agents/edit/main/a.md'],
    ['https://github.com/acme/agents/', 'https://github.com/acme/agents/edit/main/a.md'],
    ['https://github.com/acme/tree', 'https://github.com/acme/tree/edit/main/a.md'],
    ['https://gitlab.com/group/sub/agents', 'https://gitlab.com/group/sub/agents/-/edit/main/a.md'],
    ['https://gitlab.acme.org/a/b', 'https://gitlab.acme.org/a/b/-/edit/main/a.md'],
    ['https://codeberg.org/acme/agents', 'https://codeberg.org/acme/agents/_edit/main/a.md'],
    ['https://forgejo.acme.org:3000/a/b', 'https://forgejo.acme.org:3000/a/b/_edit/main/a.md'],
    [
      'https://bitbucket.org/acme/agents',
      'https://bitbucket.org/acme/agents/src/main/a.md?mode=edit&at=main',
    ],
  ])('its branch main: %s', (option, edit) => {
    expect(linksOf(option, 'a.md').edit).toBe(edit);
  });

  test('the folder that the agents have in the project', () => {
    const repository = 'https://github.com/acme/tools';
    const root = `${repository}/edit/main`;
    expect(linksOf(repository, 'a.md', './team/agents/').edit).toBe(`${root}/team/agents/a.md`);
    expect(linksOf(repository, 'a.md', '.').edit).toBe(`${root}/a.md`);
    expect(linksOf(repository, 'a.md', '../elsewhere').edit).toBe(`${root}/a.md`);
  });
});

test('a branch without a folder is the root, wherever the agents are in the project', () => {
  const links = linksOf('https://github.com/acme/tools/tree/main', 'a.md', 'agents');
  expect(links.edit).toBe('https://github.com/acme/tools/edit/main/a.md');
});

test('a branch may have a slash in its name', () => {
  expect(linksOf('https://github.com/acme/tools/tree/feature%2Fx/agents', 'a.md').history).toBe(
    'https://github.com/acme/tools/commits/feature/x/agents/a.md',
  );
  expect(linksOf('https://bitbucket.org/acme/tools/src/feature%2Fx/agents', 'a.md').edit).toBe(
    'https://bitbucket.org/acme/tools/src/feature%2Fx/agents/a.md?mode=edit&at=feature%2Fx',
  );
});

test('whatever is in a name stays in its part of the path', () => {
  const name = 'a?b#c%20d"<e>\\é\u202e\uD800.md';
  const { edit } = linksOf('https://github.com/acme/tools/tree/main/my%20agents', name);
  expect(edit).toBe(
    'https://github.com/acme/tools/edit/main/my%20agents/a%3Fb%23c%2520d%22%3Ce%3E%5C%C3%A9%E2%80%AE%EF%BF%BD.md',
  );
});

test('a password in the address is not published', () => {
  const { edit } = linksOf('https://ada:secret@github.com/acme/tools', 'a.md');
  expect(edit).toBe('https://github.com/acme/tools/edit/main/a.md');
});

test.each([
  'acme/tools',
  'git@github.com:acme/tools.git',
  'ssh://git@github.com/acme/tools',
  'javascript:alert(1)//github.com/acme/tools',
  'https://github.com/acme',
  'https://github.com/acme/tools/issues',
  'https://github.com/acme/tools/blob/main/agents/a.md',
  'https://github.com/acme/tools/tree/main/100%',
  'https://git.example.org/acme/tools',
  'https://notgithub.com/acme/tools',
])('is refused, with what was expected: %s', (option) => {
  const result = repositoryOption.safeParse(option);
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    'the address of a repository, or of a folder in it, as a browser shows it (https://github.com/acme/tools/tree/main/agents)',
  ]);
});
