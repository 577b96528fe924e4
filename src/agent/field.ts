import type { Field } from './agent.ts';

/**
 * The field of a key; undefined where the front matter has none. Of a key that is there twice, the last
 * one counts, as in Claude Code.
 */
export function fieldOf(fields: readonly Field[], key: string): Field | undefined {
  return fields.findLast((field) => field.key === key);
}

/** The value of a key, which may be null; undefined where the front matter does not have the key. */
export function fieldValue(fields: readonly Field[], key: string): unknown {
  return fieldOf(fields, key)?.value;
}
