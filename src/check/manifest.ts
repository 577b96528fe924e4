import { readFileSync } from 'node:fs';
import { valueAt } from '../agent/mapping.ts';
import type { SarifTool } from '../diagnostics/sarif.ts';

/** What the package says of itself in its `package.json`. */
export function readManifest(): SarifTool {
  return describePackage(
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
  );
}

/** What a manifest says of the package; its documentation has an address if its repository has. */
export function describePackage(manifest: unknown): SarifTool {
  // npm writes the address as `git+https://….git`.
  const repository = String(valueAt(valueAt(manifest, 'repository'), 'url'))
    .replace(/^git\+/, '')
    .replace(/\.git$/, '');
  return {
    version: String(valueAt(manifest, 'version')),
    documentation: repository.startsWith('https://')
      ? `${repository}/blob/main/docs/diagnostics.md`
      : undefined,
  };
}
