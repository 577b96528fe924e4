import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { inListOrder } from '../browse/category-groups.ts';
import { catalogTopics } from '../catalog/catalog-topics.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';
import { words } from '../i18n/words.ts';
import { collectVocabulary } from '../search/collect-vocabulary.ts';
import { packVocabulary } from '../search/vocabulary.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { type SearchDocument, searchDocument } from './search-document.ts';
import { mapFragments } from './search-map-files.ts';

// Pagefind's own interfaces, which the pages do not use.
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

// The one program of Pagefind that the pages load; it comes with long names.
const program = 'pagefind-worker.js';

// Characters that make other words of the letters before them: C++, C#.
const includeCharacters = '+#';

const suggestedTopics = 500;

/*
 * How much a file of words holds; by default 20,000, which makes 40 kB for each word of a query. Pagefind
 * reads it from its environment when it starts, and calls it unstable: without it search only costs more.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '1500';

/**
 * Indexes agents by title, description and sections. Each language has its own index, with its own
 * stems; results lead to the section that matched. Beside the indexes stand what leads from their
 * results to agents (`agents.<language>.json`), the words that typos are mended by (`words.json`), and
 * the topics that most agents share, to suggest where nothing is found (`topics.json`).
 * An index of the same agents is not made again.
 *
 * @param directory absolute path of a folder that holds nothing else; former indexes in it go.
 * @returns absolute path of a folder within it: the bundle that the browser loads.
 */
export async function indexAgents(
  agents: readonly PublishedAgent[],
  directory: string,
): Promise<string> {
  const listed = inListOrder(agents, words().locale);
  const documents = listed.map((entry) => ({
    url: `/agents/${entry.slug}/`,
    ...searchDocument(entry),
  }));
  const digest = createHash('sha256')
    .update(await pipelineVersion(['browse', 'catalog', 'integrations', 'search']))
    .update(process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ?? '');
  for (const { url, html } of documents) digest.update(url).update(html);
  const name = digest.digest('hex').slice(0, 32);
  const folder = join(directory, name);
  if (existsSync(folder)) return folder;

  await mkdir(directory, { recursive: true });
  const draft = `${folder}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await write(documents, draft);
  await mapFragments(documents, draft);
  const vocabulary = packVocabulary(collectVocabulary(agents));
  await writeFile(join(draft, 'words.json'), JSON.stringify(vocabulary));
  const topics = catalogTopics(agents).slice(0, suggestedTopics);
  const names = topics.map(({ slug, label }) => [slug, label]);
  await writeFile(join(draft, 'topics.json'), JSON.stringify(names));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  for (const other of await readdir(directory)) {
    if (other !== name) await rm(join(directory, other), { recursive: true, force: true });
  }
  return folder;
}

async function write(
  documents: readonly (SearchDocument & { url: string })[],
  folder: string,
): Promise<void> {
  const { index } = check(await pagefind.createIndex({ includeCharacters }));
  if (!index) throw new Error('Pagefind gave no index.');
  for (const { url, html } of documents) check(await index.addHTMLFile({ url, content: html }));
  check(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
  for (const name of await readdir(folder)) {
    if (interfaces.test(name)) await rm(join(folder, name));
  }
  const path = join(folder, program);
  const { code } = await minify(program, await readFile(path, 'utf8'));
  await writeFile(path, code);
}

function check<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
