import { isMapping, type Mapping } from '../mapping.ts';

/** What a field of a front matter may hold. */
export interface Rule<T> {
  /** What is expected, as it stands after “expected”. */
  expects: string;
  accepts: (value: unknown) => value is T;
  /** The words that may be written, where there are only so many. */
  words?: readonly string[];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isList<T>(accepts: (item: unknown) => item is T) {
  return (value: unknown): value is T[] => Array.isArray(value) && value.every(accepts);
}

/** Any text. */
export const text: Rule<string> = { expects: 'text', accepts: isText };

/** `true` or `false`. */
export const flag: Rule<boolean> = {
  expects: '`true` or `false`',
  accepts: (value) => typeof value === 'boolean',
};

/** A number; one that would lose a digit, such as `1.0`, is read as text. */
export const number: Rule<number | string> = {
  expects: 'a number',
  accepts: (value): value is number | string =>
    typeof value === 'number' || (isText(value) && value !== '' && Number.isFinite(Number(value))),
};

/** A whole number from 1. */
export const count: Rule<number> = {
  expects: 'a whole number from 1',
  accepts: (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value > 0,
};

/** A mapping with any keys. */
export const mapping: Rule<Mapping> = { expects: 'a mapping', accepts: isMapping };

/** A mapping of names to `true` or `false`. */
export const switches: Rule<Record<string, boolean>> = {
  expects: 'a mapping of names to `true` or `false`',
  accepts: (value): value is Record<string, boolean> =>
    isMapping(value) && Object.values(value).every(flag.accepts),
};

/** A list of mappings. */
export const mappings: Rule<Mapping[]> = {
  expects: 'a list of mappings',
  accepts: isList(isMapping),
};

/** A list of names. */
export const nameList: Rule<string[]> = { expects: 'a list of names', accepts: isList(isText) };

/** Names: a list, or a text with commas. */
export const names: Rule<string | string[]> = {
  expects: 'a list of names, or names with commas between them',
  accepts: (value): value is string | string[] => isText(value) || nameList.accepts(value),
};

/** One of a few words. */
export function oneOf(...words: readonly string[]): Rule<string> {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop() ?? '';
  return {
    expects: quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last,
    accepts: (value): value is string => isText(value) && words.includes(value),
    words,
  };
}

/** What one rule or the other accepts. */
export function either<A, B>(one: Rule<A>, other: Rule<B>): Rule<A | B> {
  const words = [...(one.words ?? []), ...(other.words ?? [])];
  return {
    expects: `${one.expects} or ${other.expects}`,
    accepts: (value): value is A | B => one.accepts(value) || other.accepts(value),
    ...(words.length > 0 ? { words } : {}),
  };
}
