// Thai, Lao, Myanmar, Khmer, kana, Han, and what stands between them.
const letters =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u{20000}-\\u{3ffff}';
const run = new RegExp(`[${letters}]{2,}`, 'gu');
const change = new RegExp(
  `(?<=[${letters}])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[${letters}])`,
  'gu',
);
const space = new RegExp(`(?<=[${letters}](?:</mark>)?) (?=(?:<mark>)?[${letters}])`, 'gu');

// The index takes what stands beside them for one word.
const dash = /(?<=\S)[—–→…]+(?=\S)/g;

let segmenter: Intl.Segmenter | undefined;

/**
 * A text with a space between the words of languages that are written without, and beside Latin ones:
 * `Redisの設計` becomes `Redis の 設計`; and with the apostrophes and spaces that let the index part
 * `l’API—REST`. Build and browser part words by the dictionaries of ICU; the search index, left to itself,
 * has others than the browser.
 */
export function spaceWords(text: string): string {
  const spaced = text.replace(run, (found) => {
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    return Array.from(segmenter.segment(found), ({ segment }) => segment).join(' ');
  });
  return spaced.replace(change, ' ').replaceAll('’', "'").replace(dash, ' $& ');
}

/** The same for the text of HTML; attributes stay as they are. */
export function spaceWordsInHtml(html: string): string {
  return html.replace(/>[^<]+/g, spaceWords);
}

/**
 * A text, or an excerpt with `<mark>`, without those spaces but the ones beside Latin words; one that an
 * author wrote between two such words is gone too.
 */
export function unspaceWords(text: string): string {
  return text.replace(space, '');
}

const privateCodes: Readonly<Partial<Record<string, string>>> = { ja: 'qja', th: 'qth', zh: 'qch' };

/**
 * The language that a document is indexed under. Under the codes of Japanese, Thai and Chinese, Pagefind
 * parts words itself, in the build by other dictionaries than in the browser; these are of those that
 * ISO 639 leaves to private use.
 */
export function indexLanguage(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return privateCodes[primary] ?? language;
}
