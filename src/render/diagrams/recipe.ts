import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DARK, LIGHT } from './mermaid-options.ts';

/** Raise it when the code in this folder draws the same source differently. */
const REVISION = 1;

/** All that decides how a source is drawn, as one text: this code, the versions that draw, the options. */
export function recipe(): string {
  const rehypeMermaid = createRequire(import.meta.url).resolve('rehype-mermaid');
  const isomorphic = createRequire(rehypeMermaid).resolve('mermaid-isomorphic');
  const mermaid = createRequire(isomorphic).resolve('mermaid/package.json');
  const versions = [versionAbove(rehypeMermaid), versionAbove(isomorphic), versionAbove(mermaid)];
  return JSON.stringify({ revision: REVISION, versions, LIGHT, DARK });
}

/** The version in the nearest `package.json` above a file of a package that does not export its own. */
function versionAbove(path: string): string {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const version = versionIn(join(folder, 'package.json'));
    if (version !== undefined) return version;
  }
  throw new Error(`No package.json with a version above ${path}`);
}

function versionIn(manifestPath: string): string | undefined {
  const text = readIfThere(manifestPath);
  const manifest: unknown = text === undefined ? undefined : JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest))
    return undefined;
  return String(manifest.version);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
