import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TargetId } from '../../../src/export/targets/target.ts';
import { findTarget } from '../../../src/export/targets/targets.ts';
import { secureBase, secureHost } from './addresses.ts';
import type { ServedSite } from './offline-run.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The five agents, published at the root of a host on this machine. */
    site: string;
    /** The same, published over https under a path. */
    secureSite: string;
  }
}

/** The slugs of the five agents. */
export const slugs = [
  'careful-reader',
  'issue-gardener',
  'note-keeper',
  'release-captain',
  'relecture',
] as const;

export type Slug = (typeof slugs)[number];

/** Their names, as their files have them. */
export const names = slugs.map((slug) => (slug === 'relecture' ? 'Relecture Été' : slug));

/** A file of a published site, of the one on this machine unless told otherwise. */
export function published(path: string, { folder } = localSite()): Buffer {
  return readFileSync(join(folder, path));
}

/** The exports of the five agents, where a project has them: path in the project to the published file. */
export function exportsInProject(id: TargetId): Record<string, Buffer> {
  const target = findTarget(id);
  return Object.fromEntries(
    slugs.map((slug) => {
      const name = `${slug}.${target.extension}`;
      const path = id === 'claude-code' ? `agents/${name}` : `export/${id}/${name}`;
      return [target.projectPath(slug), published(path)];
    }),
  );
}

/** The site at the root of this machine, for a program to fetch from. */
export const localSite = (): ServedSite => ({ folder: inject('site'), base: '' });

/** The site over https, likewise. */
export const secureSite = (): ServedSite => ({
  folder: inject('secureSite'),
  base: secureBase,
  host: secureHost,
});
