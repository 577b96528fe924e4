import anyAscii from 'any-ascii';
import { fromKana } from 'hepburn';

// Han and kana are written without spaces between words.
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]+/gu;
// Its dictionary knows the words of Chinese and Japanese alike, whatever the locale.
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * A text as lower-case words of `a-z` and `0-9`, joined by hyphens; empty where nothing can be
 * spelt. Other scripts are romanised: kana after Hepburn, kanji in their Chinese reading, since the
 * Japanese one needs a dictionary. What tells programming languages apart is spelt out: `C#`, `C++`,
 * `.NET`.
 */
export function slugWords(text: string): string {
  return anyAscii(romanised(text.normalize('NFKC')))
    .replace(/(?<=[a-z])#/gi, ' sharp ')
    .replaceAll('+', ' plus ')
    .replace(/(?<![\w.])\.(?=[a-z])/gi, ' dot')
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function romanised(text: string): string {
  return text.replace(unspaced, (run) => {
    const words = Array.from(segmenter.segment(run), ({ segment }) => fromKana(segment));
    return ` ${words.join(' ')} `;
  });
}
