import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/integrations/list-files.ts';
import { folderOf } from '../folder.ts';

function folderWith(...paths: string[]): string {
  return folderOf(Object.fromEntries(paths.map((path) => [path, 'Reviews.'])));
}

async function listed(folder: string) {
  const { agents, diagnostics } = await listFiles(folder);
  return { agents, left: diagnostics.map(({ file, code }) => `${file}: ${code}`).sort() };
}

describe('agents are', () => {
  test('Markdown files of any depth, sorted by code unit', async () => {
    const deep = `${'deeper/'.repeat(12)}agent.md`;
    const folder = folderWith('b.md', 'a/é.md', 'Z.MD', 'a/z.md', deep, 'a.txt', 'b.markdown');
    expect(await listed(folder)).toEqual({
      agents: ['Z.MD', 'a/z.md', 'a/é.md', 'b.md', deep],
      left: [],
    });
  });

  test('what coding tools keep as agents, and nothing else in hidden folders', async () => {
    const folder = folderWith(
      '.claude/agents/one.md',
      '.github/agents/two.agent.md',
      '.claude/skills/three/SKILL.md',
      '.claude/commands/deploy.md',
      '.github/copilot-instructions.md',
      '.hidden/agent.md',
      'node_modules/a/agent.md',
    );
    expect(await listed(folder)).toEqual({
      agents: [
        '.claude/agents/one.md',
        '.claude/skills/three/SKILL.md',
        '.github/agents/two.agent.md',
      ],
      left: [],
    });
  });

  test('none of what macOS and Emacs write beside them', async () => {
    expect((await listFiles(folderWith('a.md', '._a.md', '.#a.md', '.NET.md'))).agents).toEqual([
      '.NET.md',
      'a.md',
    ]);
  });
});

describe('documentation', () => {
  test.each([
    'README.md',
    'readme.md',
    'README.fr.md',
    'README-zh-CN.md',
    'README_pt-br.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'LICENSE.md',
    'LICENCE.md',
    'CODE_OF_CONDUCT.md',
    'CLAUDE.md',
    'AGENTS.md',
    'GEMINI.md',
    'SECURITY.md',
  ])('such as %s is left out with an info', async (name) => {
    expect(await listed(folderWith(`a/${name}`))).toEqual({
      agents: [],
      left: [`a/${name}: file-not-an-agent`],
    });
  });

  test.each([
    'readme-generator.md',
    'security-auditor.md',
    'security.md',
    'my-readme.md',
    'changelog-writer.md',
    'readme.writer.md',
  ])('is not %s', async (name) => {
    expect((await listFiles(folderWith(name))).agents).toEqual([name]);
  });
});

describe('where a folder holds a skill', () => {
  test('all else in it is reference material, but for other skills', async () => {
    const folder = folderWith(
      'review/skill.md',
      'review/checklist.md',
      'review/README.md',
      'review/references/style.md',
      'review/inner/SKILL.md',
      'tester.md',
    );
    expect(await listed(folder)).toEqual({
      agents: ['review/inner/SKILL.md', 'review/skill.md', 'tester.md'],
      left: [
        'review/README.md: file-not-an-agent',
        'review/checklist.md: file-not-an-agent',
        'review/references/style.md: file-not-an-agent',
      ],
    });
    const { diagnostics } = await listFiles(folder);
    expect(diagnostics[0]?.message).toContain('it is reference material of review/skill.md');
  });

  test('nothing is left out where that folder is the root', async () => {
    expect((await listFiles(folderWith('SKILL.md', 'tester.md'))).agents).toHaveLength(2);
  });

  test('an `agent.md` takes nothing from the files beside it', async () => {
    expect(
      (await listFiles(folderWith('review/agent.md', 'review/tester.md'))).agents,
    ).toHaveLength(2);
  });
});

describe('what is no regular file', () => {
  test('is named once, and not followed', async () => {
    const folder = folderWith('sound.md', 'elsewhere/.hidden/secret.md');
    symlinkSync('/etc/passwd', join(folder, 'link.md'));
    symlinkSync('nowhere', join(folder, 'broken.md'));
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('elsewhere/.hidden', join(folder, 'shortcut'));
    symlinkSync('/etc/passwd', join(folder, 'passwd'));
    symlinkSync('/dev/zero', join(folder, 'zero.md'));
    mkdirSync(join(folder, 'folder.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md'), join(folder, 'pipe')]);
    const names = ['broken.md', 'folder.md', 'link.md', 'loop', 'pipe.md', 'shortcut', 'zero.md'];
    expect(await listed(folder)).toEqual({
      agents: ['sound.md'],
      left: names.map((name) => `${name}: file-not-regular`),
    });
  });
});

describe('a folder that cannot be read', () => {
  test('is an error of its own, and takes no other down', async () => {
    const folder = folderWith('sound.md', 'other/sound.md');
    // No path to the innermost folder is short enough for the system.
    const script = `cd "$1" && for i in $(seq 25); do d=$(printf 'd%.0s' $(seq 200)); mkdir $d && cd $d; done`;
    execFileSync('bash', ['-c', script, 'bash', folder]);
    const { agents, diagnostics } = await listFiles(folder);
    expect(agents).toEqual(['other/sound.md', 'sound.md']);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'folder-unreadable' });
    expect(diagnostics[0]?.message).toMatch(/its path is too long\.$/);
    execFileSync('rm', ['-rf', folder]);
  });

  test('stops everything if it is the root', async () => {
    await expect(listFiles(join(folderWith(), 'missing'))).rejects.toThrow(
      /missing cannot be read \(it does not exist\)/,
    );
  });
});
