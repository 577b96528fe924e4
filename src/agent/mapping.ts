/** An object that came from outside, with any keys. */
export type Mapping = Record<string, unknown>;

/** Whether a value is a mapping: an object, and no list. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key of a mapping; undefined for all else. */
export function valueAt(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
