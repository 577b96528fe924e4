import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Whether this machine has git. A checkout comes with it, an unpacked archive or a slim container may
 * not: there, the promise that is tested is that there are no dates.
 */
export const hasGit = spawnSync('git', ['--version']).status === 0;

/** A commit of a made repository. */
export interface MadeCommit {
  /** Day of January 2026. */
  day: number;
  /** Content by path; a path that is `null` is deleted. */
  files?: Readonly<Record<string, string | null>>;
  /** Former and new path. */
  rename?: readonly [from: string, to: string];
  /** Number of the commit that this one follows, from 1; else the one before it. */
  parent?: number;
  /** Number of a commit that is merged. */
  merge?: number;
}

/** A new repository whose working tree is empty but for `agents/`. It goes with the test. */
export function repositoryOf(commits: readonly MadeCommit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-repository-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'agents'));
  if (!hasGit) return folder;
  runGit(folder, 'init', '--quiet');
  runGit(folder, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet'], {
    env: withoutRepository(),
    input: commits.map(importCommand).join('\n'),
  });
  return folder;
}

/** Runs git in a folder, and gives what it prints. */
export function runGit(folder: string, ...command: string[]): string {
  return execFileSync('git', ['-C', folder, ...command], {
    env: withoutRepository(),
    encoding: 'utf8',
  });
}

// A hook that runs the tests points git to another repository.
function withoutRepository(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/.test(name)));
}

const newYear = Date.UTC(2026, 0) / 1000;

function importCommand(commit: MadeCommit, index: number): string {
  const { day, files = {}, rename, parent = index, merge } = commit;
  return [
    'commit refs/heads/main',
    `mark :${index + 1}`,
    `committer Ada <ada@example.org> ${newYear + (day - 1) * 86_400} +0200`,
    data('Change'),
    ...(parent > 0 ? [`from :${parent}`] : []),
    ...(merge === undefined ? [] : [`merge :${merge}`]),
    ...(rename ? [`R ${quoted(rename[0])} ${quoted(rename[1])}`] : []),
    ...Object.entries(files).map(([path, content]) =>
      content === null ? `D ${quoted(path)}` : `M 644 inline ${quoted(path)}\n${data(content)}`,
    ),
  ].join('\n');
}

function data(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}`;
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
