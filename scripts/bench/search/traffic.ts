import type { Sent } from './compressed-server.ts';

/** Compressed bytes of response bodies, by what they are part of. */
export type Traffic = ReadonlyMap<string, number>;

/** What a file that a search loads is part of. */
export type PartOfFile = (path: string) => string;

interface Entry {
  /** `wasm` is null for a language that is not stemmed. */
  languages: Record<string, { wasm: string | null }>;
}

/**
 * Reads from a search index what each of its files is part of, by its name: the index of another
 * language, or the texts of its results. All else is the search in the language of the interface.
 *
 * @param entry content of its `pagefind-entry.json`.
 * @param own the language of the interface.
 */
export function partsOfSearch(entry: Entry, own: string): PartOfFile {
  const languages = Object.entries(entry.languages);
  const known = new Map(languages.map(([language]) => [language, language]));
  // Languages without stems have one engine in common, which the first of them pays for.
  const unstemmed = languages.find(([, { wasm }]) => wasm === null);
  if (unstemmed) known.set('unknown', unstemmed[0]);
  return (path) => {
    const names = path.startsWith('/pagefind/') ? path.split(/[/._]/) : [];
    const language = names.map((name) => known.get(name)).find((found) => found !== undefined);
    if (language === undefined || language === own) return `in ${own}, with its results`;
    if (path.endsWith('.pf_fragment')) return 'results in other languages';
    return `index of ${language}`;
  };
}

/** Adds up what was sent. */
export function trafficByPart(sent: readonly Sent[], partOf: PartOfFile): Traffic {
  const traffic = new Map<string, number>();
  for (const { path, bytes } of sent) {
    const part = partOf(path);
    traffic.set(part, (traffic.get(part) ?? 0) + bytes);
  }
  return traffic;
}
