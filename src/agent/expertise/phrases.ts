import { countWords } from '../body/count-words.ts';
import { hasPronoun } from '../body/pronouns.ts';
import { withCapitals } from '../text/with-capitals.ts';
import words from './topic-words.json' with { type: 'json' };

/** Longest line that is searched for phrases, in characters, and the same without parentheses. */
const longestLine = 800;
const longestPlainLine = 200;
/** Most words of one phrase. */
const longestPhrase = 4;

const joiners = withCapitals(words.joiners);
const listing = withCapitals(Object.values(words.listing).flat());
const relating = withCapitals(Object.values(words.relating).flat());
const explaining = [': ', ' - ', ' – ', ' — ', ' → '];
const listingEnds = new Set(words.listingEnds);

const numbering = /^[^a-z(]{0,8}\b\d{1,3}[.)] /i;

/** The words of a phrase. */
type Phrase = readonly string[];

/**
 * The short noun phrases that a line consists of: « Caching strategies (Redis, CDN) » gives “Caching
 * strategies”, “Redis” and “CDN”. Of what reads as prose, only names and lists in parentheses.
 *
 * @param line text with single spaces between its words.
 */
export function phrasesOf(line: string): string[] {
  if (line.length > longestLine) return [];
  if (isPhrase(line)) return [line];
  const [text, inner] = withoutLists(withAsciiSigns(line.replace(numbering, '')));
  const [head, tail] = isProse(text) ? ['', ''] : cutAtExplanation(text);
  return [...headPhrases(wordsOf(head)), ...listPhrases(wordsOf(tail)), ...inner]
    .filter((phrase) => !hasPronoun(phrase))
    .map((phrase) => phrase.join(' '));
}

// Most lines are one phrase, which none of the cuts below would touch.
function isPhrase(line: string): boolean {
  if (!/^[a-z]+(?:[ -][a-z]+){0,3}$/i.test(line)) return false;
  const list = line.split(' ');
  return (
    !list.some((word) => joiners.has(word) || listing.has(word) || relating.has(word)) &&
    !hasPronoun(list)
  );
}

function isProse(text: string): boolean {
  if (text.length > longestPlainLine || /[.!?] |。/.test(text)) return true;
  if (!/(?<!\betc)[.!?]$/i.test(text) || text.split(' ').length <= longestPhrase) return false;
  return !isNameList(partsOf(wordsOf(text.slice(0, -1))));
}

// “Python, Go, Rust, and C++.” is no sentence, though it ends as one.
function isNameList(parts: readonly Phrase[]): boolean {
  return parts.length > 2 && parts.every((part) => part.length < longestPhrase && isName(part));
}

// What a line names, and how it explains that.
function cutAtExplanation(text: string): [string, string] {
  let first = text.length;
  for (const sign of explaining) {
    const at = text.indexOf(sign);
    if (at >= 0 && at < first) first = at;
  }
  return [text.slice(0, first), text.slice(first).replace(/^ ?[^ ] /, '')];
}

// A line without its parentheses, and the phrases in them.
function withoutLists(line: string): [string, Phrase[]] {
  const inner: Phrase[] = [];
  if (!line.includes('(')) return [line, inner];
  const text = line.replace(/\(([^()]*)\)/g, (_, list: string) => {
    inner.push(...listPhrases(wordsOf(list)));
    return '';
  });
  return [text, inner];
}

// The signs of Chinese and Japanese, which no spaces follow, as those of other scripts.
function withAsciiSigns(line: string): string {
  if (/^[ -~]*$/.test(line)) return line;
  return line
    .replaceAll('（', ' (')
    .replaceAll('）', ') ')
    .replaceAll('：', ': ')
    .replace(/[，、；・]|および|及び|以及/g, ', ');
}

function wordsOf(text: string): string[] {
  const list = text.split(' ').filter((word) => word !== '');
  return text.includes('/') ? list.flatMap(splitNames) : list;
}

// `CI/CD` is one name, `OpenAPI/Swagger` and `C#/.NET` are two.
function splitNames(word: string): string[] {
  const names = word.split('/');
  const areNames =
    names.length > 1 &&
    (names.every((name) => /^[A-Z][A-Za-z\d]{3}/.test(name)) ||
      (names.some((name) => signed.test(name)) && names.every((name) => /^\.?[A-Z]/.test(name))));
  return areNames ? names.flatMap((name, index) => (index > 0 ? ['/', name] : [name])) : [word];
}

const signed = /^(?:[A-Z](?:#|\+\+)|\.[A-Z])/;

function headPhrases(head: Phrase): Phrase[] {
  const list = head.findIndex((word, index) => index > 0 && listing.has(word));
  if (list > 0) return [...headPhrases(head.slice(0, list)), ...listPhrases(head.slice(list))];
  const place = head.length > 3 ? head.findIndex((word, at) => at > 0 && relating.has(word)) : -1;
  if (place < 0) return subjects(partsOf(head));
  return [
    ...subjects(partsOf(head.slice(0, place))),
    ...partsOf(head.slice(place + 1)).filter(isName),
  ];
}

// A long phrase between commas makes prose of the others.
function subjects(parts: Phrase[]): Phrase[] {
  const isList = parts.length < 2 || parts.every((part) => size(part) <= longestPhrase + 1);
  return isList ? parts : parts.filter(isName);
}

// A list of short phrases names them all; of anything else, only its names are clear.
function listPhrases(list: Phrase): Phrase[] {
  const start =
    list.findIndex((word) => listing.has(word.endsWith(',') ? word.slice(0, -1) : word)) + 1;
  const phrases = partsOf(list.slice(start + (listingEnds.has(list[start] ?? '') ? 1 : 0)));
  if (phrases.length > 1 && phrases.every((phrase) => size(phrase) < longestPhrase)) return phrases;
  return phrases.filter((phrase) => size(phrase) < longestPhrase && isName(phrase));
}

// Cuts at commas, semicolons and spaced slashes, and at “and” where it joins short phrases.
function partsOf(phrase: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let start = 0;
  for (const [index, word] of phrase.entries()) {
    const isSign = word === '/' || word === '|';
    if (!isSign && !word.endsWith(',') && !word.endsWith(';')) continue;
    const last = isSign ? [] : [word.slice(0, -1)];
    parts.push(...splitJoined([...phrase.slice(start, index), ...last]));
    start = index + 1;
  }
  parts.push(...splitJoined(phrase.slice(start)));
  return parts;
}

// “Horizontal and vertical scaling” is one subject, “Redis and Memcached” are two.
function splitJoined(phrase: Phrase): Phrase[] {
  if (!phrase.some((word) => joiners.has(word))) return phrase.length > 0 ? [phrase] : [];
  const joined: string[][] = [[]];
  for (const word of phrase) {
    if (joiners.has(word)) joined.push([]);
    else joined.at(-1)?.push(word);
  }
  const parts = joined.filter(({ length }) => length > 0);
  const [first = [], second = []] = parts;
  const isShared =
    first.length === 1 &&
    (second.length > 2 ||
      (second.length === 2 && /(?:al|ic|ive|ed|ous|ary|-)$/i.test(first[0] ?? '')));
  return isShared || parts.some((part) => size(part) > longestPhrase) ? [phrase] : parts;
}

function isName(phrase: Phrase): boolean {
  return phrase.every((word) => /\p{Lu}|\d|[#+]|^\./u.test(word));
}

// Scripts without spaces write a phrase as one long word.
function size(phrase: Phrase): number {
  const [only = ''] = phrase;
  return phrase.length === 1 && only > '\u2E80' ? countWords(only) : phrase.length;
}
