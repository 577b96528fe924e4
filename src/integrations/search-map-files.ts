import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type IndexedAgent, packSearchMap } from '../search/search-map.ts';
import { leadShape } from '../search/topic-lead.ts';
import type { SearchDocument } from './search-document.ts';

const ending = '.pf_fragment';
// What Pagefind's files begin with, once unpacked.
const signature = 'pagefind_dcd';

/**
 * Writes, for each language of a bundle, `agents.<language>.json`: what leads from a result to its
 * agent without loading the result.
 *
 * @param documents what was indexed; the number of an agent is its place here.
 * @param folder absolute path of the bundle.
 */
export async function mapFragments(
  documents: readonly (SearchDocument & { url: string })[],
  folder: string,
): Promise<void> {
  // Pagefind makes no folder for none.
  if (documents.length === 0) return;
  const numbers = new Map(documents.map(({ url }, number) => [url, number]));
  const languages = new Map<string, IndexedAgent[]>();
  for (const file of await readdir(join(folder, 'fragment'))) {
    const id = basename(file, ending);
    const { url, content } = readFragment(await readFile(join(folder, 'fragment', file)));
    const agent = numbers.get(url);
    if (agent === undefined) throw new Error(`Pagefind indexed ${url}, which is no agent.`);
    const lead = leadShape(content.split(/\s+/), documents[agent]?.lead.topics ?? 0);
    const language = id.slice(0, id.lastIndexOf('_'));
    const known = languages.get(language) ?? [];
    known.push({ id, agent, lead });
    languages.set(language, known);
  }
  for (const [language, agents] of languages) {
    const path = join(folder, `agents.${language}.json`);
    await writeFile(path, JSON.stringify(packSearchMap(language, agents)));
  }
}

function readFragment(packed: Uint8Array): { url: string; content: string } {
  const text = gunzipSync(packed).toString('utf8').slice(signature.length);
  const value: unknown = JSON.parse(text);
  if (
    typeof value !== 'object' ||
    value === null ||
    !('url' in value && 'content' in value) ||
    typeof value.url !== 'string' ||
    typeof value.content !== 'string'
  ) {
    throw new Error('Pagefind wrote a fragment that is not read here.');
  }
  return { url: value.url, content: value.content };
}
