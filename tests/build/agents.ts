import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files into a folder, making the folders between. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A small agent file. */
export function agent(name: string): string {
  return `---\nname: ${name}\ndescription: Helps with ${name}.\n---\n\n# ${name}\n\nYou help.\n`;
}

/** The agents that a site publishes: their slugs, sorted. */
export function published(site: string): string[] {
  return readdirSync(join(site, 'agents'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
