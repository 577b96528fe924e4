import { foldPhrase, foldWords } from './fold-words.ts';
import words from './topic-words.json' with { type: 'json' };

/** Most words of a topic without those that say nothing. */
const mostWords = 4;

const folded = (list: readonly string[]): Set<string> => new Set(list.map(foldPhrase));

const openers = folded(Object.values(words.openers).flat());
const qualifiers = folded(Object.values(words.qualifiers).flat());
const padding = new Set([...openers, ...qualifiers, ...folded(words.intensifiers)]);
const empty = folded(words.empty);
const links = folded(words.links);
const articles = folded(words.articles);
const leading = new Set([...articles, ...links, ...padding]);
const aliases = new Map<string, string>(Object.entries(words.aliases));

/**
 * The key of a topic: letters of every script, numbers and hyphens, the same for every spelling.
 * `C++` is `cpp`, `C#` is `csharp`, `.NET` is `dotnet`. Words around it that say nothing by
 * themselves are left out: “Caching strategies” and « stratégies de caching » are `caching`.
 *
 * @returns undefined for what is no topic: too long, or nothing but such words.
 */
export function topicKey(label: string): string | undefined {
  const left = withoutPadding(foldWords(label));
  const key = left.join('-');
  if (left.length > mostWords || !/[a-z]|\p{L}/u.test(key)) return undefined;
  if (left.length === 1 ? saysNothing(key) : left.every((word) => padding.has(word)))
    return undefined;
  return aliases.get(key) ?? key;
}

function withoutPadding(from: string[]): string[] {
  let left = withoutSuffix(from);
  for (;;) {
    const rest = withoutLead(left) ?? withoutEnd(left);
    if (rest === undefined) return left;
    left = rest;
  }
}

// “The X”, “advanced X”, “deep knowledge of X”.
function withoutLead(left: string[]): string[] | undefined {
  const [first = ''] = left;
  if (!leading.has(first)) return undefined;
  if (articles.has(first) || links.has(first)) return saying(left.slice(1));
  const padded = left.findIndex((word) => !padding.has(word));
  const link = padded > 0 ? linkLength(left.slice(padded)) : 0;
  if (link > 0) return saying(left.slice(padded + link));
  return openers.has(first) ? saying(left.slice(1)) : undefined;
}

function withoutEnd(left: string[]): string[] | undefined {
  if (!qualifiers.has(left.at(-1) ?? '') || links.has(left.at(-2) ?? '')) return undefined;
  return saying(left.slice(0, -1));
}

// Scripts without spaces join the qualifier to the word.
function withoutSuffix(left: string[]): string[] {
  const [only = '', ...others] = left;
  if (others.length > 0 || only < '\u2E80') return left;
  const suffix = words.suffixes.find((ending) => only.endsWith(ending)) ?? '';
  return saying([only.slice(0, only.length - suffix.length).replace(/の$/, '')]) ?? left;
}

function linkLength([first = '', second = '']: string[]): number {
  if (links.has(`${first} ${second}`)) return 2;
  return links.has(first) ? 1 : 0;
}

function saying(left: string[]): string[] | undefined {
  return left.every(saysNothing) ? undefined : left;
}

function saysNothing(word: string): boolean {
  return padding.has(word) || empty.has(word) || links.has(word) || isNumber(word);
}

function isNumber(word: string): boolean {
  return word < ':' && /^\d*$/.test(word);
}
