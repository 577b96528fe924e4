import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { inject } from 'vitest';
import type { OfflineOutcome, OfflineRun } from './offline-run.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Holds every folder of the run. A worker is ended before it could remove its own. */
    runFolder: string;
  }
}

/** `unshare`'s words for a network that holds nothing but this machine; empty where the system allows none. */
const alone = [
  'unshare',
  '--map-root-user',
  '--net',
  'sh',
  '-c',
  'ip link set lo up && exec "$@"',
  'sh',
];
const [first = '', ...others] = alone;
const canBeAlone = spawnSync(first, [...others, 'true']).status === 0;

/** For systems without: every way that programs are told of leads nowhere. */
const nowhere = 'http://127.0.0.1:9';
const noWayOut: Record<string, string> = canBeAlone
  ? {}
  : {
      HTTP_PROXY: nowhere,
      HTTPS_PROXY: nowhere,
      http_proxy: nowhere,
      https_proxy: nowhere,
      NO_PROXY: 'localhost,127.0.0.1',
      no_proxy: 'localhost,127.0.0.1',
      npm_config_registry: nowhere,
    };

/**
 * Runs a program where there is no network, with nothing of the machine's own environment: no login,
 * no settings. Beside it run the site and the model that `run` tells of.
 */
export async function runOffline(run: OfflineRun): Promise<OfflineOutcome> {
  const folder = temporaryFolder();
  const runFile = join(folder, 'run.json');
  const outcomeFile = join(folder, 'outcome.json');
  writeFileSync(runFile, JSON.stringify(run));
  const inside = [process.execPath, join(import.meta.dirname, 'inside.ts'), runFile, outcomeFile];
  const [command = '', ...args] = canBeAlone ? [...alone, ...inside] : inside;
  const child = spawn(command, args, {
    env: {
      ...noWayOut,
      PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
      HOME: run.home,
      TMPDIR: folder,
      TERM: 'dumb',
      LANG: 'C.UTF-8',
      NO_COLOR: '1',
      CI: '1',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await new Promise<void>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`${run.command} could not be run: ${code}`));
    });
  });
  return JSON.parse(readFileSync(outcomeFile, 'utf8'));
}

/** A new folder that goes with the run. */
export function temporaryFolder(): string {
  return mkdtempSync(join(inject('runFolder'), 'machine-'));
}

/** A new project and a new home folder, with the files given: path in it to content. */
export function machine(files: {
  project?: Record<string, string | Uint8Array>;
  home?: Record<string, string | Uint8Array>;
}): { cwd: string; home: string } {
  const folder = temporaryFolder();
  const places = { cwd: join(folder, 'project'), home: join(folder, 'home') };
  writeFiles(places.cwd, files.project ?? {});
  writeFiles(places.home, files.home ?? {});
  return places;
}

function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
