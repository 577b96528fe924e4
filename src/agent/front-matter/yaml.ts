import { Composer, isMap, isNode, LineCounter, type Node, Parser } from 'yaml';
import { fileStart, type Place } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../agent.ts';
import { isRefused, keyText, plainData } from './plain-data.ts';
import { yamlReason } from './yaml-reasons.ts';
import { bounds, findBreach } from './yaml-tokens.ts';

/** What reading a front matter as YAML gave. Places count within the text that was read. */
export type YamlReading =
  | { kind: 'fields'; fields: Field[] /** Keys that were left out. */; refused: Place[] }
  | { kind: 'invalid'; place: Place; reason: string }
  | { kind: 'bound'; place: Place; reason: string };

/**
 * Reads a front matter as YAML 1.2 without aliases, anchors or tags. Untrusted input: the text is
 * bounded, then its tokens are, and only plain data comes out.
 */
export function readYaml(text: string): YamlReading {
  const bytes = Buffer.byteLength(text);
  if (bytes > bounds.bytes) {
    return { kind: 'bound', place: fileStart, reason: `it has ${bytes} bytes.` };
  }
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const breach = findBreach(tokens);
  if (breach) return { kind: breach.kind, place: place(breach.offset), reason: breach.reason };

  const composer = new Composer({
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
    stringKeys: true,
    resolveKnownTags: false,
  });
  const [document, another] = composer.compose(tokens, true, text.length);
  const [problem] = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  if (problem) {
    return {
      kind: 'invalid',
      place: place(problem.pos[0]),
      reason: yamlReason(problem.code, problem.message),
    };
  }
  const contents = document?.contents ?? null;
  if (contents === null) return { kind: 'fields', fields: [], refused: [] };
  if (!isMap(contents) || another) {
    return { kind: 'invalid', place: fileStart, reason: 'it is not a list of `key: value` lines.' };
  }

  const refused: Place[] = [];
  const refuse = (key: Node): void => {
    refused.push(place(offsetOf(key)));
  };
  const fields = contents.items
    .filter(({ key }) => !isRefused(key, refuse))
    .map(({ key, value }): Field => {
      const here = place(offsetOf(key));
      const empty = !isNode(value) || offsetOf(value) === value.range?.[1];
      return {
        key: keyText(key),
        value: plainData(value, refuse),
        line: here.line,
        valuePlace: empty ? here : place(offsetOf(value)),
      };
    });
  return { kind: 'fields', fields, refused };
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
