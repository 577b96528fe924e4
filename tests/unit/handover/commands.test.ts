import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { checkCommand, installCommand, installCommands } from '../../../src/handover/commands.ts';

const origin = 'https://example.com';
const file = { path: '/agents/x.md', destination: '.claude/agents/x.md' };

/** Runs a command in a POSIX shell whose mkdir and curl only tell what they were given. */
function wordsOf(command: string, home = '/home/ada'): string[][] {
  const tell = `tell() { printf '%s\\0' "$@"; printf '\\n\\0'; }`;
  const script = `${tell}; mkdir() { tell mkdir "$@"; }; curl() { tell curl "$@"; }; ${command}`;
  const told = execFileSync('sh', ['-c', script], { env: { HOME: home }, encoding: 'utf8' });
  return told
    .split('\0\n\0')
    .filter((call) => call !== '')
    .map((call) => call.split('\0'));
}

/** What PowerShell makes of a word in single quotes, which any of its quotation marks may end. */
function readPowerShellWord(text: string): string {
  const [, inner] = /^['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]{2})*)['‘’‚‛]$/.exec(text) ?? [];
  if (inner === undefined) throw new Error(`${text} is no single word.`);
  return inner.replace(/(['‘’‚‛])['‘’‚‛]/g, '$1');
}

describe('in a POSIX shell', () => {
  const place = { shell: 'posix', scope: 'project', origin } as const;

  test('a usual agent needs no quotes', () => {
    expect(installCommand({ ...place, ...file })).toBe(
      'mkdir -p .claude/agents && curl -fsSL https://example.com/agents/x.md -o .claude/agents/x.md',
    );
  });

  test('the home folder stands for all projects of a user, whatever its name is made of', () => {
    const command = installCommand({ ...place, ...file, scope: 'user' });
    expect(command).toBe(
      'mkdir -p ~/.claude/agents && curl -fsSL https://example.com/agents/x.md -o ~/.claude/agents/x.md',
    );
    const [make, load] = wordsOf(command, "/home/Zoë O'Neil $x");
    expect(make).toEqual(['mkdir', '-p', "/home/Zoë O'Neil $x/.claude/agents"]);
    expect(load?.at(-1)).toBe("/home/Zoë O'Neil $x/.claude/agents/x.md");
  });

  test('any address and any destination reach curl as they are', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(name, name, fc.constantFrom('project', 'user'), (base, slug, scope) => {
        fc.pre(!/[\0[\]{}/]/.test(base + slug));
        const path = `/${base}/agents/${slug}.md`;
        const destination = `.claude/agents/${slug}.md`;
        const home = scope === 'user' ? '/home/ada/' : '';
        expect(wordsOf(installCommand({ ...place, scope, path, destination }))).toEqual([
          ['mkdir', '-p', `${home}.claude/agents`],
          ['curl', '-fsSL', `${origin}${path}`, '-o', home + destination],
        ]);
      }),
      { numRuns: 30, examples: [[`'"$HOME\`id\` é !`, `it's "a" $(b) \\`, 'user']] },
    );
  });

  test('an address with brackets is no pattern for curl', () => {
    const [, load] = wordsOf(installCommand({ ...place, ...file, path: '/a[1-3]{b}/x.md' }));
    expect(load).toContain('https://example.com/a%5B1-3%5D%7Bb%7D/x.md');
  });

  test('an installed file is held against its digest, wherever it is', () => {
    const installed = { ...place, destination: ".claude/it's $x.md", sha256: 'a1'.repeat(32) };
    const tellInput = (command: string): string => command.replace(/ \| shasum -a 256 -c$/, '');
    for (const [scope, home] of [
      ['project', ''],
      ['user', '/home/ada/'],
    ] as const) {
      const command = checkCommand({ ...installed, scope });
      expect(command).toMatch(/ \| shasum -a 256 -c$/);
      const list = execFileSync('sh', ['-c', tellInput(command)], {
        env: { HOME: '/home/ada' },
        encoding: 'utf8',
      });
      expect(list).toBe(`${'a1'.repeat(32)}  ${home}.claude/it's $x.md\n`);
    }
  });

  test('a destination without a folder makes none', () => {
    expect(installCommand({ ...place, ...file, destination: 'x.md' })).toBe(
      'curl -fsSL https://example.com/agents/x.md -o x.md',
    );
  });

  describe('with several files', () => {
    const files = ['a', 'b-1'].map((slug) => ({
      path: `/agents/${slug}.md`,
      destination: `.claude/agents/${slug}.md`,
    }));
    const skills = ['c', 'd'].map((slug) => ({
      path: `/export/skill/${slug}.md`,
      destination: `.claude/skills/${slug}/SKILL.md`,
    }));

    test('those that differ in their names alone are one list, and each folder is made once', () => {
      expect(wordsOf(installCommands(place, [...files, ...skills]))).toEqual([
        ['mkdir', '-p', '.claude/agents', '.claude/skills/c', '.claude/skills/d'],
        [
          ...['curl', '-fsSL', '--fail-early'],
          ...[`${origin}/agents/{a,b-1}.md`, '-o', '.claude/agents/#1.md'],
          ...[`${origin}/export/skill/{c,d}.md`, '-o', '.claude/skills/#1/SKILL.md'],
        ],
      ]);
    });

    test('what could not be told apart in a list stands by itself', () => {
      const odd = [
        { path: '/agents/agents.md', destination: '.claude/agents/agents.md' },
        { path: '/agents/a.md', destination: '.claude/#1/a.md' },
        { path: '/[x]/b.md', destination: '.claude/agents/b.md' },
        { path: '/[x]/c.md', destination: '.claude/agents/c.md' },
      ];
      const [, load] = wordsOf(installCommands(place, odd));
      expect(load?.slice(3)).toEqual([
        ...[`${origin}/agents/agents.md`, '-o', '.claude/agents/agents.md'],
        ...[`${origin}/agents/a.md`, '-o', '.claude/#1/a.md'],
        ...[`${origin}/%5Bx%5D/b.md`, '-o', '.claude/agents/b.md'],
        ...[`${origin}/%5Bx%5D/c.md`, '-o', '.claude/agents/c.md'],
      ]);
    });

    test('no file is no command', () => {
      expect(installCommands(place, [])).toBe('');
    });

    describe('run by curl', () => {
      const folder = mkdtempSync(join(tmpdir(), 'vitrine-commands-'));
      afterAll(() => rmSync(folder, { recursive: true }));
      mkdirSync(join(folder, 'agents'));
      for (const slug of ['a', 'b-1']) writeFileSync(join(folder, `agents/${slug}.md`), slug);
      const run = (slugs: string[], scope: 'project' | 'user') => {
        const home = mkdtempSync(join(folder, "the home's "));
        const command = installCommands(
          { shell: 'posix', scope, origin: 'file://' },
          slugs.map((slug) => ({
            path: `${folder}/agents/${slug}.md`,
            destination: `.claude/agents/${slug}.md`,
          })),
        );
        const env = { PATH: process.env.PATH, HOME: home };
        return { home, ...spawnSync('sh', ['-c', command], { cwd: home, env, encoding: 'utf8' }) };
      };

      test.each(['project', 'user'] as const)(
        'each file is where it belongs, for a %s',
        (scope) => {
          const { home, status, stderr } = run(['a', 'b-1'], scope);
          expect([status, stderr]).toEqual([0, '']);
          for (const slug of ['a', 'b-1']) {
            expect(readFileSync(join(home, `.claude/agents/${slug}.md`), 'utf8')).toBe(slug);
          }
        },
      );

      test('one that is not there is told of, and the command fails', () => {
        const { home, status, stderr } = run(['nobody', 'a'], 'project');
        expect(status).not.toBe(0);
        expect(stderr).toMatch(/^curl: /);
        expect(existsSync(join(home, '.claude/agents/nobody.md'))).toBe(false);
      });
    });
  });
});

describe('in PowerShell', () => {
  const place = { shell: 'powershell', scope: 'project', origin } as const;

  test('an installed file is held against its digest', () => {
    const installed = { shell: 'powershell', destination: '.claude/x.md', sha256: 'a1' } as const;
    expect(checkCommand({ ...installed, scope: 'project' })).toBe(
      "(Get-FileHash '.claude/x.md').Hash -eq 'a1'",
    );
    expect(checkCommand({ ...installed, scope: 'user' })).toBe(
      `(Get-FileHash "$HOME/.claude/x.md").Hash -eq 'a1'`,
    );
  });

  test('everything that could be read otherwise stands in quotes', () => {
    expect(installCommand({ ...place, ...file })).toBe(
      "New-Item -ItemType Directory -Force '.claude/agents' | Out-Null; " +
        "Invoke-WebRequest -UseBasicParsing 'https://example.com/agents/x.md' -OutFile '.claude/agents/x.md'",
    );
  });

  test('the home folder stands for all projects of a user, and nothing else is filled in', () => {
    const destination = '.claude/agents/“$x”`y"z.md';
    expect(installCommand({ ...place, ...file, destination, scope: 'user' })).toBe(
      'New-Item -ItemType Directory -Force "$HOME/.claude/agents" | Out-Null; ' +
        "Invoke-WebRequest -UseBasicParsing 'https://example.com/agents/x.md' " +
        '-OutFile "$HOME/.claude/agents/`“`$x`”``y`"z.md"',
    );
  });

  test('any address and any destination are one word each', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`'‘’‚‛"“”$\`; -é\na`) }), (slug) => {
        const path = `/agents/${slug}.md`;
        const destination = `.claude/agents/${slug}.md`;
        const command = installCommand({ ...place, path, destination });
        const [address = '', target = ''] = command
          .slice(command.indexOf('-UseBasicParsing ') + '-UseBasicParsing '.length)
          .split(' -OutFile ');
        expect(readPowerShellWord(address)).toBe(origin + path);
        expect(readPowerShellWord(target)).toBe(destination);
      }),
      { examples: [[`it's ‘a’ ‚b‛ "c" $d \`e`]] },
    );
  });

  test('several files are one command that stops at the first failure', () => {
    const files = ['a', 'b'].map((slug) => ({ path: `/${slug}.md`, destination: `d/${slug}.md` }));
    expect(installCommands(place, files)).toBe(
      "& { $ErrorActionPreference = 'Stop'; New-Item -ItemType Directory -Force 'd' | Out-Null; " +
        "Invoke-WebRequest -UseBasicParsing 'https://example.com/a.md' -OutFile 'd/a.md'; " +
        "Invoke-WebRequest -UseBasicParsing 'https://example.com/b.md' -OutFile 'd/b.md' }",
    );
  });
});
