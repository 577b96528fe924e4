import type { CodePage } from './code-pages.ts';

/** A stretch of text that is the UTF-8 bytes of one character, read in a code page. */
export interface DamagedSequence {
  start: number;
  end: number;
  damaged: string;
  /** The one character that it was. */
  right: string;
  /** Whether undamaged text does not hold it. */
  telling: boolean;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Finds what may be damage, in the order of the text. */
export function findSequences(text: string, page: CodePage): DamagedSequence[] {
  const sequences: DamagedSequence[] = [];
  for (const { 0: damaged, index: start } of text.matchAll(page.sequence)) {
    const bytes = Uint8Array.from(damaged, (character) => page.byteOf.get(character) ?? 0);
    const right = decoder.decode(bytes);
    sequences.push({ start, end: start + damaged.length, damaged, right, telling: true });
  }
  let first = 0;
  for (const [index, { end }] of sequences.entries()) {
    if (sequences[index + 1]?.start === end) continue;
    const run = sequences.slice(first, index + 1);
    first = index + 1;
    // Three in a row are a word of another script.
    if (run.length < 3) for (const sequence of run) settle(sequence, run.length, text, page);
  }
  return sequences;
}

function settle(sequence: DamagedSequence, run: number, text: string, page: CodePage): void {
  const { start, end, damaged, right } = sequence;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  // Letters and quotation marks seldom stand by themselves, but where a text speaks of damage.
  const isQuoted =
    run === 1 && /^[\p{L}‘’“”]$/u.test(right) && !/[\p{L}\p{N}]/u.test(before + after);
  sequence.telling = !isQuoted && !page.ordinary.test(before + damaged + after);
}
