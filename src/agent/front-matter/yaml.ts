import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../agent.ts';

/** Bounds of a front matter; real ones stay far below. */
export const bounds = { characters: 16 * 1024, keys: 200, depth: 20 } as const;

/** What reading a front matter as YAML gave. Places count within the text that was read. */
export type YamlReading =
  | { kind: 'fields'; fields: Field[] }
  | { kind: 'invalid'; place: Place; reason: string }
  | { kind: 'bound'; place: Place; reason: string };

/**
 * Reads a front matter as YAML 1.2 without aliases, anchors or tags of its own. Untrusted input:
 * the text is bounded first, then parsed, and only plain data comes out.
 */
export function readYaml(text: string): YamlReading {
  const start: Place = { line: 1, column: 1 };
  if (text.length > bounds.characters) {
    return { kind: 'bound', place: start, reason: `it has ${text.length} characters.` };
  }
  const nested = /(?:[[{][\s,]*){21}|(?:[-?] +){21}/.exec(text);
  if (nested) return { kind: 'bound', place: start, reason: 'it is nested too deep.' };

  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
    stringKeys: true,
    resolveKnownTags: false,
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) {
    return { kind: 'invalid', place: place(problem.pos[0]), reason: sentence(problem.message) };
  }
  const { contents } = document;
  if (contents === null) return { kind: 'fields', fields: [] };
  if (!isMap(contents)) {
    return { kind: 'invalid', place: start, reason: 'it is not a list of `key: value` lines.' };
  }

  let breach: YamlReading | undefined;
  let keys = 0;
  visit(document, (_, node, path) => {
    const offset = (isCollection(node) || isScalar(node) || isAlias(node)) && node.range?.[0];
    const here = place(typeof offset === 'number' ? offset : 0);
    if (isAlias(node)) breach = { kind: 'invalid', place: here, reason: 'aliases are not read.' };
    if (isPair(node)) keys += 1;
    // A path holds the document and, for each level of mapping, a map and a pair.
    if (keys > bounds.keys) breach = { kind: 'bound', place: here, reason: 'too many keys.' };
    if (path.filter(isCollection).length > bounds.depth) {
      breach = { kind: 'bound', place: here, reason: 'it is nested too deep.' };
    }
    return breach ? visit.BREAK : undefined;
  });
  if (breach) return breach;

  const fields = contents.items.flatMap((pair): Field[] => {
    const { key } = pair;
    if (!isScalar(key) || typeof key.value !== 'string') return [];
    const keyStart = key.range?.[0] ?? 0;
    const value = isScalar(pair.value) || isCollection(pair.value) ? pair.value.range : undefined;
    const { line } = place(keyStart);
    return [
      {
        key: key.value,
        value: plain(pair.value),
        line,
        valuePlace: place(value?.[0] ?? keyStart),
      },
    ];
  });
  return { kind: 'fields', fields };
}

// `toJS` of the whole document would define `__proto__`, if some file has that key.
function plain(node: unknown): unknown {
  if (isScalar(node)) return typeof node.value === 'bigint' ? String(node.value) : node.value;
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), plain(value)]),
    );
  }
  if (isCollection(node)) return node.items.map((item: unknown) => plain(item));
  return null;
}

function sentence(message: string): string {
  const [first = ''] = message.split('\n');
  return first.endsWith('.') ? first : `${first}.`;
}
