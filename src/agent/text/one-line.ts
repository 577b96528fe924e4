/** A text on one line, with single spaces and blank at neither end. */
export function oneLine(text: string): string {
  // Most texts are on one line already, and replacing every space would take longer than all else.
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
