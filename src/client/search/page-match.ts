import { pageAddress, splitTitle } from '../../search/section-title.ts';
import { unspaceWords } from '../../search/space-words.ts';
import { isRecord } from './is-record.ts';

/** A section of a page that matched. */
export interface SectionMatch {
  /** What the section is for, if that is known, such as “Expertise”. */
  role: string | undefined;
  heading: string;
  /** Address of the section, or of the page for what stands before its first section. */
  url: string;
  /** Text with `<mark>` around the words that matched. */
  excerpt: string;
}

/** A page that matched, loaded. */
export interface PageMatch {
  url: string;
  /** The best first. */
  sections: SectionMatch[];
}

/** Reads a loaded page match; undefined where it is not one. */
export function readPageMatch(data: unknown): PageMatch | undefined {
  if (!isRecord(data) || typeof data.url !== 'string') return undefined;
  const parts = Array.isArray(data.sub_results) ? data.sub_results.filter(isPart) : [];
  return {
    url: data.url,
    sections: parts
      // What has no anchor is the list of topics and the title.
      .filter(({ anchor }) => anchor !== undefined)
      .sort((a, b) => longestRun(b) - longestRun(a) || weightOf(b) - weightOf(a))
      .map(({ title, url, excerpt }) => ({
        ...splitTitle(unspaceWords(title)),
        url: pageAddress(url),
        excerpt: unspaceWords(excerpt),
      })),
  };
}

/** A part of a document as Pagefind gives it. */
interface Part {
  title: string;
  url: string;
  excerpt: string;
  anchor?: unknown;
  /** Where words of the query stand, ascending. */
  locations: unknown[];
  weighted_locations: unknown[];
}

function isPart(value: unknown): value is Part {
  return (
    isRecord(value) &&
    typeof value.title === 'string' &&
    typeof value.url === 'string' &&
    typeof value.excerpt === 'string' &&
    Array.isArray(value.locations) &&
    Array.isArray(value.weighted_locations)
  );
}

/** How many words of the query follow each other, where most do. */
function longestRun({ locations }: Part): number {
  let longest = 0;
  let run = 0;
  let before: unknown;
  for (const location of locations) {
    run = typeof before === 'number' && location === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = location;
  }
  return longest;
}

function weightOf({ weighted_locations: locations }: Part): number {
  return locations.reduce<number>((sum, location) => {
    const score = isRecord(location) ? location.balanced_score : 0;
    return sum + (typeof score === 'number' ? score : 0);
  }, 0);
}
