/** One place of a page that matched. */
export interface SectionMatch {
  title: string;
  /** Address of the section, or of the page for what stands before its first section. */
  url: string;
  /** Text with `<mark>` around the words that matched. */
  excerpt: string;
}

/** A page that matched, loaded. */
export interface PageMatch {
  url: string;
  title: string;
  sections: SectionMatch[];
}

/** A page that matched, before it is loaded. */
export interface SearchHit {
  score: number;
  /** Places in the page where words of the query stand. */
  words: readonly number[];
  data(): Promise<unknown>;
}

/** What is used of Pagefind's module. */
export interface Pagefind {
  search(term: string): Promise<{ results: SearchHit[] }>;
}

/** Whether a module, loaded at run time, is Pagefind's. */
export function isPagefindModule(module: unknown): module is { createInstance(): Pagefind } {
  return isRecord(module) && typeof module.createInstance === 'function';
}

/** Reads a loaded page match; undefined where it is not one. */
export function readPageMatch(data: unknown): PageMatch | undefined {
  if (!isRecord(data) || typeof data.url !== 'string' || !isRecord(data.meta)) return undefined;
  const title = typeof data.meta.title === 'string' ? data.meta.title : data.url;
  const sections = Array.isArray(data.sub_results) ? data.sub_results.filter(isSectionMatch) : [];
  return { url: data.url, title, sections };
}

/** Whether a value is an object whose keys can be asked for. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSectionMatch(value: unknown): value is SectionMatch {
  return (
    isRecord(value) &&
    typeof value.title === 'string' &&
    typeof value.url === 'string' &&
    typeof value.excerpt === 'string'
  );
}
