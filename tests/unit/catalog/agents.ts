import { readAgent } from '../../../src/agent/read-agent.ts';
import { buildCatalog } from '../../../src/catalog/catalog.ts';
import type { Catalog, ReadFile } from '../../../src/catalog/published-agent.ts';

/** A file as it is read, from its text. */
export function file(path: string, text: string): ReadFile {
  const bytes = Buffer.from(text);
  const { agent } = readAgent(bytes, path);
  if (!agent) throw new Error(`${path} is no agent.`);
  return { agent, html: '', bytes };
}

/** A file that names its agent, on its second line. */
export function named(path: string, name: string): ReadFile {
  return file(
    path,
    `---\nname: ${JSON.stringify(name)}\ndescription: Of ${path}.\n---\n\n# ${path}\n`,
  );
}

/** The catalog of files, with nothing found in them before. */
export function catalogOf(...files: ReadFile[]): Catalog {
  return buildCatalog(files, [], () => true);
}
