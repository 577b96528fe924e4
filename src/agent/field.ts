import type { Field } from './agent.ts';

/** The field of a key; undefined where the front matter has none. */
export function fieldOf(fields: readonly Field[], key: string): Field | undefined {
  return fields.find((field) => field.key === key);
}

/** The value of a key, which may be null; undefined where the front matter does not have the key. */
export function fieldValue(fields: readonly Field[], key: string): unknown {
  return fieldOf(fields, key)?.value;
}
