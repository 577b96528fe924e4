import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** An installed `@sparticuz/chromium`. */
export interface EmbeddedPackage {
  version: string;
  /** The folder that holds its compressed archives. */
  archives: string;
}

/** Finds `@sparticuz/chromium` among the installed packages; `undefined` if it is not there. */
export function embeddedPackage(): EmbeddedPackage | undefined {
  const entry = resolveIfInstalled('@sparticuz/chromium');
  if (entry === undefined) return undefined;
  // The package exports its entry alone, `build/cjs/index.cjs`; the rest is found from there.
  const root = dirname(dirname(dirname(entry)));
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) {
    throw new Error(`${root}/package.json names no version.`);
  }
  return { version: String(manifest.version), archives: join(root, 'bin') };
}

function resolveIfInstalled(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      return undefined;
    throw error;
  }
}
