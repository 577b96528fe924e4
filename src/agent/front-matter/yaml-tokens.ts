import { CST } from 'yaml';
import { colonReason, quoteReason } from './yaml-reasons.ts';

/** Bounds of a front matter; real ones stay far below. */
export const bounds = { bytes: 16 * 1024, keys: 200, depth: 20 } as const;

/** Something in a YAML text that is never read. */
export interface Breach {
  kind: 'bound' | 'invalid';
  offset: number;
  reason: string;
}

const questionReason = 'a value without quotes begins with a question mark and a space.';

const refusedProperties: Readonly<Record<string, string>> = {
  anchor: 'anchors (`&…`) are not read.',
  tag: 'tags (`!…`) are not read.',
};

/**
 * Finds the first bound that the tokens of a YAML text cross, or the first alias, anchor, tag or mistake. Tokens
 * come before any value is made of them, so what they would multiply to has cost nothing yet.
 */
export function findBreach(documents: readonly CST.Token[]): Breach | undefined {
  let keys = 0;
  // Thousands of errors are slow to make, and one is enough.
  const error = documents.find((token) => token.type === 'error');
  let invalid: Breach | undefined = error && {
    kind: 'invalid',
    offset: error.offset,
    reason: 'it has a bracket or a quote that belongs to nothing.',
  };
  const note = (offset: number, reason: string): void => {
    if (invalid === undefined || offset < invalid.offset) {
      invalid = { kind: 'invalid', offset, reason };
    }
  };
  const open = documents.flatMap((token) =>
    token.type === 'document' && token.value ? [{ token: token.value, depth: 1 }] : [],
  );
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === 'alias') note(token.offset, 'aliases (`*…`) are not read.');
    if (isUnclosed(token)) note(token.offset, quoteReason);
    if (!CST.isCollection(token)) continue;
    const { offset } = token;
    if (depth > bounds.depth) return { kind: 'bound', offset, reason: 'it is nested too deep.' };
    for (const { start, sep = [], key, value } of token.items) {
      if (key || sep.length > 0) keys += 1;
      if (keys > bounds.keys) return { kind: 'bound', offset, reason: 'it has too many keys.' };
      for (const { type, offset } of [...start, ...sep]) {
        const reason = refusedProperties[type];
        if (reason !== undefined) note(offset, reason);
      }
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value?.type === 'block-map' && isOnOneLine(token, sep)) {
        // Prose with many colons is no deep nesting.
        note(value.offset, isAsked(value) ? questionReason : colonReason);
      } else if (value) {
        open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return invalid;
}

function isUnclosed(token: CST.Token): boolean {
  if (token.type === 'double-quoted-scalar') return !/^"(?:[^"\\]|\\[\s\S])*"$/.test(token.source);
  return token.type === 'single-quoted-scalar' && !/^'(?:[^']|'')*'$/.test(token.source);
}

// To YAML, `? what` is a key that stands by itself.
function isAsked({ items: [first] }: CST.BlockMap): boolean {
  return first?.start.some(({ type }) => type === 'explicit-key-ind') ?? false;
}

function isOnOneLine(outer: CST.Token, separators: readonly CST.SourceToken[]): boolean {
  return outer.type === 'block-map' && !separators.some(({ type }) => type === 'newline');
}
