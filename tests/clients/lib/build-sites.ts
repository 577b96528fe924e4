import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { secureBase, secureHost } from './addresses.ts';
import { sitePort } from './offline-run.ts';

const root = join(import.meta.dirname, '../../..');

/** Publishes the five agents twice: at the root of this machine, and over https under a path. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-clients-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Also after a build that failed, and a run that was broken off.
  process.once('exit', remove);
  const site = join(folder, 'site');
  const secureSite = join(folder, 'secure-site');
  build(site, '--site', `http://localhost:${sitePort}`);
  build(secureSite, '--site', `https://${secureHost}`, '--base', secureBase);
  project.provide('runFolder', folder);
  project.provide('site', site);
  project.provide('secureSite', secureSite);
  return remove;
}

function build(out: string, ...options: string[]): void {
  const words = ['bin/vitrine.mjs', 'build', 'tests/clients/agents', '--out', out, ...options];
  // Vite and Astro behave differently where they find a test runner.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  const built = spawnSync(process.execPath, words, { cwd: root, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${words.join(' ')}\n${built.stdout}${built.stderr}`);
}
