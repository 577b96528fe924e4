import { element } from '../element.ts';

// Browsers begin a download some time after the click.
const keptFor = 60_000;

/** Hands bytes to the browser's downloads, as a file of that name. */
export function downloadBytes(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  // A type that browsers know would let them change how the name ends.
  const href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), keptFor);
}
