import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Outcome, temporaryFolder, vitrine } from '../build/vitrine.ts';

const sound = '---\nname: sound\ndescription: Has no fault.\n---\n\nBody.\n';
const colon = '---\nname: colon\ndescription: Use when: ready\n---\n\nBody.\n';
const nameless = '---\ndescription: Has no name.\n---\n\nBody.\n';

const root = temporaryFolder();
let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(root, 'project-'));
});

function write(path: string, text: string | Uint8Array): string {
  const file = join(cwd, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const check = (...words: string[]): Promise<Outcome> =>
  vitrine(['check', ...words], { cwd, env: { XDG_CACHE_HOME: join(cwd, '.cache') } });

const codes = ({ stdout }: Outcome): string[] =>
  JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code);

describe('what is checked', () => {
  test('without a path, the folder agents', async () => {
    write('agents/sound.md', sound);
    expect(await check()).toEqual({ code: 0, stdout: 'No problems in 1 file.\n', stderr: '' });
  });

  test('without a path, the folder that the project’s configuration names', async () => {
    write('team/sound.md', sound);
    const vitrineModule = JSON.stringify(join(process.cwd(), 'src/integrations/vitrine.ts'));
    write(
      'astro.config.mjs',
      `import vitrine from ${vitrineModule};\nexport default { integrations: [[vitrine({ agents: './team' })]] };\n`,
    );
    expect((await check()).stdout).toBe('No problems in 1 file.\n');
  });

  test('single files, and nothing beside them', async () => {
    write('agents/nameless.md', nameless);
    write('agents/sound.md', sound);
    write('agents/caller.md', sound.replace('---\n\n', 'tools: Agent(someone)\n---\n\n'));
    const outcome = await check('agents/sound.md', './agents/caller.md', '--format', 'json');
    expect(JSON.parse(outcome.stdout)).toMatchObject({ agents: 2 });
    expect(codes(outcome)).not.toContain('name-missing');
    expect(codes(outcome)).not.toContain('reference-dead');
  });

  test('a folder and files together, each file once', async () => {
    write('agents/nameless.md', nameless);
    write('other.md', nameless);
    const outcome = await check('other.md', 'agents', 'agents/nameless.md', '--format', 'json');
    const { agents, diagnostics } = JSON.parse(outcome.stdout);
    expect(agents).toBe(2);
    expect(diagnostics.map(({ file }: { file: string }) => file)).toEqual([
      'nameless.md',
      'other.md',
    ]);
  });

  test('documentation is left out, even where it is named', async () => {
    write('README.md', '# Agents');
    const outcome = await check('README.md', '--format', 'json');
    expect(codes(outcome)).toEqual(['file-not-an-agent']);
  });

  test('no folder that is not a project is littered', async () => {
    write('agents/sound.md', sound);
    await check();
    expect(existsSync(join(cwd, 'node_modules'))).toBe(false);
  });
});

describe('the exit code', () => {
  test('is 1 for an error, and for a warning only if strict', async () => {
    write('warned/colon.md', colon);
    write('failed/nameless.md', nameless);
    expect((await check('failed')).code).toBe(1);
    expect((await check('warned')).code).toBe(0);
    expect((await check('warned', '--strict')).code).toBe(1);
  });

  test.each([
    [['none.md'], '“none.md” does not exist.'],
    [['notes.txt'], '“notes.txt” is not a Markdown file'],
    [['--format', 'xml'], '--format: expected pretty, json, github, sarif, received “xml”.'],
  ])('is 2 for %j, with what is wrong', async (words, message) => {
    write('notes.txt', '');
    const { code, stdout, stderr } = await check(...words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('the report', () => {
  test('for a reader shows the path to type, the source, the fix, and the number of problems', async () => {
    write('agents/colon.md', colon);
    const { stdout, stderr } = await check('agents');
    expect(stdout).toContain('agents/colon.md:3:14 warning ');
    expect(stdout).toContain(
      '  > 3 | description: Use when: ready\n      |              ^\n    4 | ---',
    );
    expect(stdout).toContain('\n    Write `description: "Use when: ready"`.');
    expect(stdout.endsWith('\n1 warning in 1 file\n')).toBe(true);
    expect(stderr).toBe('');
  });

  test('names every problem of every file, sorted by file and line', async () => {
    for (const name of ['b', 'a', 'c/d']) write(`agents/${name}.md`, nameless);
    const { stdout } = await check('agents', '--format', 'json');
    const { diagnostics } = JSON.parse(stdout);
    const files = diagnostics.map(({ file }: { file: string }) => file);
    expect(files).toEqual([...files].sort());
    expect(new Set(files)).toEqual(new Set(['a.md', 'b.md', 'c/d.md']));
  });

  test.each(['json', 'sarif'])('as %s is whole, whatever its size', async (format) => {
    for (let index = 0; index < 300; index += 1) write(`agents/nameless-${index}.md`, nameless);
    const { stdout } = await check('agents', '--format', format);
    expect(stdout.length).toBeGreaterThan(64 * 1024);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  test('for GitHub names files from the working directory', async () => {
    write('agents/colon.md', colon);
    const { stdout } = await check('agents', '--format', 'github');
    expect(stdout).toMatch(
      /^::warning file=agents\/colon\.md,line=3,col=14,title=front-matter-invalid::/,
    );
  });

  test('can be cut short by who reads it', async () => {
    for (let index = 0; index < 300; index += 1) write(`agents/nameless-${index}.md`, nameless);
    const bin = join(process.cwd(), 'bin/vitrine.mjs');
    write(
      'cut.sh',
      `"${process.execPath}" "${bin}" check agents --format json 2>errors.txt | head -n 1\n`,
    );
    const text = execFileSync('sh', ['cut.sh'], {
      cwd,
      env: { ...process.env, XDG_CACHE_HOME: join(cwd, '.cache') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(String(text)).toBe('{\n');
    expect(readFileSync(join(cwd, 'errors.txt'), 'utf8')).not.toContain('EPIPE');
  });
});

describe('mending', () => {
  test('shows the difference, writes it, keeps the mode, and reports what remains', async () => {
    const file = write('agents/colon.md', `\uFEFF${colon.replace('name: colon\n', '')}`);
    chmodSync(file, 0o640);
    const { code, stdout } = await check('agents', '--fix');
    expect(stdout).toContain('--- agents/colon.md\n+++ agents/colon.md\n');
    expect(stdout).toContain('-\\u{feff}---\n');
    expect(stdout).toContain('+description: "Use when: ready"\n');
    expect(stdout).toContain('Mended agents/colon.md: byte-order-mark, front-matter-invalid\n');
    expect(stdout).toContain('[name-missing]');
    expect(stdout).not.toContain('[front-matter-invalid]');
    expect(code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('---\ndescription: "Use when: ready"\n---\n\nBody.\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('leaves standard output to the report of scripts', async () => {
    write('agents/colon.md', colon);
    const { stdout, stderr } = await check('agents', '--fix', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ agents: 1, diagnostics: [] });
    expect(stderr).toContain('+description: "Use when: ready"');
  });

  test('lets no line of a file command GitHub', async () => {
    write('agents/colon.md', colon.replace('\n---\n\n', '\n::error::x\n---\n\n'));
    const { stderr } = await check('agents', '--fix', '--format', 'github');
    const [, token] = /^::stop-commands::(\S+)$/m.exec(stderr) ?? [];
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    expect(stderr.indexOf('::error::x')).toBeGreaterThan(stderr.indexOf('::stop-commands::'));
    expect(stderr.indexOf('::error::x')).toBeLessThan(stderr.indexOf(`::${token}::`));
  });

  test('never writes through a symbolic link', async () => {
    const target = write('elsewhere.txt', colon);
    mkdirSync(join(cwd, 'agents'));
    symlinkSync(target, join(cwd, 'agents/link.md'));
    await check('agents', '--fix');
    expect((await check('agents/link.md', '--fix')).stdout).toContain('it is a symbolic link.');
    expect(readFileSync(target, 'utf8')).toBe(colon);
  });
});
