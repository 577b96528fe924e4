import { shorten } from '../diagnostics/shorten.ts';

// Embeddings, overrides and isolates would turn what stands beside the text. Marks stay: words need them.
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text of an agent file as it may stand in a line of its own or of others: without line breaks,
 * control characters and those that change the direction of what follows, of at most so many UTF-16
 * units.
 */
export function oneLine(text: string, length: number): string {
  // Far more than is shown, since what is left out may be anything.
  const read = shorten(text, 4 * length);
  const plain = read
    .replace(turning, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  return shorten(plain, length);
}
