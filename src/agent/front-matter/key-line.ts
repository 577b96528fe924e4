import { documentedFields } from './documented-fields.ts';
import { isKnownKey } from './known-keys.ts';
import { nameList, names } from './rule.ts';

/** A line that may begin a field. */
export interface KeyLine {
  /** White space before it. */
  indent: string;
  /** The one word before the colon, without quotes around it. */
  key: string;
  /** What follows the colon, without white space around it. */
  value: string;
  /** Whether the colon ends the line or has a space after it. */
  spaced: boolean;
}

/** Reads a line as a word with a colon after it; undefined where it is none. */
export function keyLine(line: string): KeyLine | undefined {
  const [, indent = '', , key, after = ''] =
    /^([ \t]*)(["']?)([\p{L}_][\p{L}\w-]*)\2[ \t]*:(.*)$/su.exec(line) ?? [];
  if (key === undefined) return undefined;
  return { indent, key, value: after.trim(), spaced: after === '' || /^\s/.test(after) };
}

const documented = new Set(
  Object.values(documentedFields)
    .flatMap((fields) => Object.keys(fields))
    .map((key) => key.toLowerCase()),
);

/** Whether a key is a documented one, in whatever case it is written. */
export function isDocumented(key: string): boolean {
  return documented.has(key.toLowerCase());
}

/** Whether a line begins a field: one that is known, or else one that a small letter begins. */
export function isFieldLine(line: string): boolean {
  const read = keyLine(line);
  if (read === undefined || read.indent !== '') return false;
  const { key, spaced } = read;
  return isKnownKey(key, spaced) || (spaced && (isDocumented(key) || /^[a-z_]/.test(key)));
}

/** Whether a line begins a field that is known, in whatever case it is written. */
export function isKnownLine(line: string): boolean {
  const read = keyLine(line);
  if (read === undefined || read.indent !== '') return false;
  return isKnownKey(read.key, read.spaced) || (read.spaced && isDocumented(read.key));
}

const listing: ReadonlySet<string> = new Set(
  Object.values(documentedFields).flatMap((fields) =>
    Object.entries(fields).flatMap(([key, rule]) =>
      rule === names || rule === nameList ? [key] : [],
    ),
  ),
);

/** Whether a key holds a list of names, such as `tools`. */
export function holdsNames(key: string): boolean {
  return listing.has(key);
}
