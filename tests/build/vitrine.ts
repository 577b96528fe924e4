import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How a command ended. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

const command = join(import.meta.dirname, '../../bin/vitrine.mjs');

const { VITEST: _, NODE_ENV: __, ...env } = process.env;

/** The environment of a terminal: Vite and Astro behave differently where they find a test runner. */
export const terminal = env;

/** Runs the real command line, in this repository unless told otherwise. */
export function vitrine(
  words: readonly string[],
  options: { cwd?: string; command?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [options.command ?? command, ...words], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...terminal, ...options.env },
  });
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    outcome.stdout += stripVTControlCharacters(String(chunk));
  });
  child.stderr.on('data', (chunk) => {
    outcome.stderr += stripVTControlCharacters(String(chunk));
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ ...outcome, code }));
  });
}

/** A new folder that goes with the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
