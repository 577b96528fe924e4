import words from './topic-words.json' with { type: 'json' };

const singulars = new Map(
  words.singulars.map((word) => [
    word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`,
    word,
  ]),
);

/**
 * The words of a text without what differs between two spellings of them: in lower case, without
 * diacritics of the Latin script, joined by hyphens where signs stand inside.
 */
export function foldWords(text: string): string[] {
  const lower = text.toLowerCase();
  const folded = /^[a-z\d ]*$/.test(lower) ? lower.split(' ') : foldSigns(lower);
  return folded.map((word) => singulars.get(word) ?? word);
}

/** The folded words of a text, with spaces between them. */
export function foldPhrase(text: string): string {
  return foldWords(text).join(' ');
}

function foldSigns(text: string): string[] {
  return (/^[ -~]*$/.test(text) ? text : withoutMarks(text))
    .replace(/['’]s(?![a-z])/g, 's')
    .split(/[\s'’]+/)
    .map((word) => (/^[a-z\d]*$/.test(word) ? word : spellSigns(word)))
    .filter((word) => word !== '');
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{sc=Latin})[\u0300-\u036F]+/gu, '$1')
    .normalize('NFC');
}

// Signs that tell names apart are spelled out: `C`, `C++` and `C#`, `.NET` and `net`.
function spellSigns(word: string): string {
  return word
    .replace(/^\.(?=\p{L})/u, 'dot')
    .replace(/^(\p{L})\+\+/u, '$1pp')
    .replace(/(\p{L})\+(?!\p{L})/gu, '$1-plus')
    .replace(/(\p{L})#/gu, '$1sharp')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
