import { isMapping } from '../mapping.ts';
import { placeFinder, placeInFile } from '../place.ts';
import type { Doubt } from '../tools/doubt.ts';
import { isReadOtherwise, type Judged, readBeyond } from './read-otherwise.ts';
import { mayRestrict, restrictingKeys } from './restricting-keys.ts';

const whole: Doubt = { key: 'front-matter' };
const longest = 16_384;

/**
 * Why a front matter may restrict its agent in a way that is not understood: it was refused, was not
 * recognised as one, or holds what programs read in different ways, and a key that restricts.
 */
export function frontMatterDoubt(judged: Judged): Doubt | undefined {
  const { text, split, frontMatter } = judged;
  if (frontMatter.state === 'refused') return whole;
  if (split.frontMatter === undefined) {
    const start = text.slice(0, longest);
    const isMeant = /^\s*---/.test(start) && restrictingKeys(start).length > 0;
    return isMeant || /^\s*\+\+\+[ \t]*\r?\n/.test(start) ? whole : undefined;
  }
  const merge = mergeDoubt(split.frontMatter, judged);
  if (merge) return merge;
  const beyond = readBeyond(judged);
  if (beyond !== undefined) {
    const all = `${split.frontMatter}\n${beyond}`;
    return mayRestrict(all, frontMatter.fields) || mergeKey.test(beyond) ? whole : undefined;
  }
  const isDoubtful =
    mayRestrict(split.frontMatter, frontMatter.fields) &&
    isReadOtherwise(split.frontMatter, judged);
  return isDoubtful ? whole : undefined;
}

const mergeKey = /(?<=^|[\s{,])["']?<<["']?[ \t]*:/;

function mergeDoubt(frontMatter: string, { split, frontMatter: read }: Judged): Doubt | undefined {
  const found = mergeKey.exec(frontMatter);
  if (!found && !read.fields.some(({ key, value }) => key === '<<' || holdsMerge(value))) {
    return undefined;
  }
  const place = placeInFile(split.frontMatterOrigin, placeFinder(frontMatter)(found?.index ?? 0));
  const detail = '`<<` takes keys from elsewhere, and is not read here.';
  return { ...whole, report: { place, detail, fix: 'Write these keys out.' } };
}

function holdsMerge(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsMerge);
  return isMapping(value) && (Object.hasOwn(value, '<<') || Object.values(value).some(holdsMerge));
}
