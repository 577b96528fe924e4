import { isCollection, isMap, isScalar, type Node } from 'yaml';

/** The only key that is refused: assigned to an object, it would change what the object is. */
export const refusedKey = '__proto__';

/**
 * What a YAML node holds, as plain data. A number is kept as it was written where its value alone would
 * read otherwise: `1.10` stays `1.10`.
 *
 * @param refuse called with each pair's key that is left out.
 */
export function plainData(node: unknown, refuse: (key: Node) => void): unknown {
  if (isScalar(node)) return scalarData(node.value, node.source);
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.flatMap(({ key, value }) =>
        isRefused(key, refuse) ? [] : [[keyText(key), plainData(value, refuse)]],
      ),
    );
  }
  if (isCollection(node)) return node.items.map((item: unknown) => plainData(item, refuse));
  return null;
}

/** Whether a pair has a key that is never read. */
export function isRefused(key: unknown, refuse: (key: Node) => void): boolean {
  if (!isScalar(key) || key.value !== refusedKey) return false;
  refuse(key);
  return true;
}

/** A key as text. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value).toWellFormed() : '';
}

function scalarData(value: unknown, source: string | undefined): unknown {
  // Half a surrogate pair is no character: some parsers of JSON refuse a whole file for it.
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'number') return value;
  return source === undefined || source === String(value) ? value : source;
}
