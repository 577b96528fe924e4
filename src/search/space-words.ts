// Thai, Lao, Myanmar, Khmer, kana, Han.
const letters =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const run = new RegExp(`[${letters}]{2,}`, 'gu');
const space = new RegExp(
  `(?<=[${letters}。、，．：；？！」』）](?:</mark>)?) (?=(?:<mark>)?[${letters}「『（])`,
  'gu',
);

let segmenter: Intl.Segmenter | undefined;

/**
 * A text with a space between the words of languages that are written without: `データベース設計` becomes
 * `データベース 設計`. Build and browser part words by the dictionaries of ICU; the search index, left to
 * itself, has others than the browser.
 */
export function spaceWords(text: string): string {
  return text.replace(run, (found) => {
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    return Array.from(segmenter.segment(found), ({ segment }) => segment).join(' ');
  });
}

/** The same for the text of HTML; attributes stay as they are. */
export function spaceWordsInHtml(html: string): string {
  return html.replace(/>[^<]+/g, spaceWords);
}

/**
 * A text, or an excerpt with `<mark>`, without those spaces; one that an author wrote between two such
 * words is gone too.
 */
export function unspaceWords(text: string): string {
  return text.replace(space, '');
}

const longerCodes: Readonly<Partial<Record<string, string>>> = { ja: 'jpn', th: 'tha', zh: 'zho' };

/**
 * The language that a document is indexed under. Under the usual codes of Japanese, Thai and Chinese,
 * Pagefind parts words by dictionaries of its own; it does not know the longer ones of ISO 639-3.
 */
export function indexLanguage(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return longerCodes[primary] ?? language;
}
