import { clientWords } from '../words.ts';

/** The words of the catalog. */
export const say = clientWords('catalog');

const format = new Intl.NumberFormat(document.documentElement.lang);

/** A number as the interface's language writes it. */
export function number(n: number): string {
  return format.format(n);
}
