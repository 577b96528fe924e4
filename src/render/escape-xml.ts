import { escapeHtml } from './escape-html.ts';

/** What XML 1.0 has no way to write, beside halves of pairs. Source: XML 1.0, production `Char`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for XML, in content or between the quotes of an attribute, without what XML cannot hold. */
export function escapeXml(text: string): string {
  return escapeHtml(text.toWellFormed().replace(unwritable, ''));
}
