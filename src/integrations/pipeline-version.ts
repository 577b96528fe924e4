import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const toHtml = ['agent', 'diagnostics', 'render'];

/**
 * A digest of everything that turns bytes into HTML: this package's own modules, and the versions of
 * the packages that it was installed with. What was cached under another digest is never used, since
 * nothing else would notice that a dependency behaves differently.
 *
 * @param further folders of this package that the result depends on too.
 */
export async function pipelineVersion(further: readonly string[] = []): Promise<string> {
  const digest = createHash('sha256');
  const source = new URL('../', import.meta.url);
  for (const folder of [...toHtml, ...further]) {
    const entries = await readdir(new URL(`${folder}/`, source), {
      recursive: true,
      withFileTypes: true,
    });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    for (const file of files.sort()) digest.update(await readFile(file));
  }
  const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', source), 'utf8'));
  for (const name of dependencyNames(manifest)) digest.update(`${name} ${await versionOf(name)}\n`);
  return digest.digest('hex');
}

function dependencyNames(manifest: unknown): string[] {
  if (typeof manifest !== 'object' || manifest === null || !('dependencies' in manifest)) return [];
  return Object.keys(manifest.dependencies ?? {}).sort();
}

// The nearest `package.json` above the resolved entry: many packages do not export theirs.
async function versionOf(name: string): Promise<string> {
  const entry = import.meta.resolve(name);
  const folder = entry.lastIndexOf(`/node_modules/${name}/`);
  if (folder < 0) return entry;
  return readFile(new URL(`${entry.slice(0, folder)}/node_modules/${name}/package.json`), 'utf8');
}
