import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { PublishedAgent } from '../catalog/catalog.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { searchDocument } from './search-document.ts';

// Pagefind's own interfaces, which the pages do not use.
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes agents by title, description and sections. Each language has its own index, with its own
 * stems; results lead to the section that matched. An index of the same agents is not made again.
 *
 * @param directory absolute path of a folder that holds nothing else; former indexes in it go.
 * @returns absolute path of a folder within it: the bundle that the browser loads.
 */
export async function indexAgents(
  agents: readonly PublishedAgent[],
  directory: string,
): Promise<string> {
  const documents = agents.map((entry) => ({
    url: `/agents/${entry.slug}/`,
    content: searchDocument(entry),
  }));
  const digest = createHash('sha256').update(await pipelineVersion());
  for (const { url, content } of documents) digest.update(url).update(content);
  const name = digest.digest('hex').slice(0, 32);
  const folder = join(directory, name);
  if (existsSync(folder)) return folder;

  await mkdir(directory, { recursive: true });
  const draft = `${folder}.${process.pid}`;
  await write(documents, draft);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  for (const other of await readdir(directory)) {
    if (other !== name) await rm(join(directory, other), { recursive: true, force: true });
  }
  return folder;
}

async function write(
  documents: readonly { url: string; content: string }[],
  folder: string,
): Promise<void> {
  const { index } = check(await pagefind.createIndex({}));
  if (!index) throw new Error('Pagefind gave no index.');
  for (const document of documents) check(await index.addHTMLFile(document));
  check(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
  for (const name of await readdir(folder)) {
    if (interfaces.test(name)) await rm(join(folder, name));
  }
}

function check<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
