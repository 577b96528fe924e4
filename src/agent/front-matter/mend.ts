import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../agent.ts';
import { splitToolText } from '../tools/split-tool-text.ts';
import { withoutIndent } from './delimiters.ts';
import { holdsNames } from './key-line.ts';
import { refusedKey } from './plain-data.ts';
import { commonIndent, type Stretch, stretches } from './stretches.ts';
import { readYaml } from './yaml.ts';
import { blockLines, doubleQuoted, unescaped, unquoted, withLineBreaks } from './yaml-text.ts';

/** One key of a front matter that is not valid YAML, read by itself. */
export interface Entry {
  key: string;
  /** Line of the key in the front matter, from 1. */
  line: number;
  /** The lines of the key and its value. */
  written: string[];
  /** These lines as they should be written. */
  lines: string[];
  /** Whether the two differ. */
  mended: boolean;
  /** Whether it is sure that they say what was meant: nothing else may be hidden in a text. */
  isSure: boolean;
  /** Undefined where the key is never read, or its value cannot be. */
  field: Field | undefined;
  /** Keys in it that are never read. */
  refused: Place[];
}

/**
 * Reads a front matter that is not valid YAML one key at a time. A value that is not valid YAML by
 * itself is mended: what YAML reads then is its value.
 */
export function mendFrontMatter(text: string): Entry[] {
  const lines = text.split(/\r?\n/);
  // Spaces before every line do no harm.
  const indent = /^ *$/.exec(commonIndent(lines))?.[0] ?? '';
  return stretches(lines).map((stretch) => readStretch(stretch, indent));
}

function readStretch(stretch: Stretch, indent: string): Entry {
  const { key, line, mayHoldFields } = stretch;
  const height = 1 + stretch.lines.findLastIndex((text, index) => index === 0 || !isFiller(text));
  const written = stretch.lines.slice(0, height);
  const lines = written.map((text) => withoutIndent(text, stretch.indent.length));
  const entry = { key, line, written };
  for (const { lines: candidate, isText } of candidates(key, lines)) {
    const reading = readYaml(candidate.join('\n'));
    if (reading.kind !== 'fields') continue;
    const [field, another] = reading.fields;
    if (another || (field?.key ?? refusedKey) !== key) continue;
    return {
      ...entry,
      lines: candidate.map((text) => (text === '' ? '' : `${indent}${text}`)),
      mended: candidate !== lines || stretch.indent !== indent,
      isSure: !isText || !(mayHoldFields || isStructure(key, lines)),
      field: field && inPlace(field, stretch),
      refused: reading.refused.map((place) => ({ ...place, line: place.line + line - 1 })),
    };
  }
  // Nothing is left out, be it as it is.
  return { ...entry, lines: written, mended: false, isSure: false, field: undefined, refused: [] };
}

// Comments may stand between two fields.
function isFiller(line: string): boolean {
  return line.trim() === '' || line.startsWith('#');
}

interface Candidate {
  lines: string[];
  /** Whether the value is made a text, whatever it was. */
  isText?: boolean;
}

// From what the author wrote to what certainly is YAML.
function* candidates(key: string, lines: string[]): Generator<Candidate> {
  yield { lines };
  const spaced = lines.map((line) =>
    line.replace(/^[ \t]*\t/, (indent) => indent.replaceAll('\t', '  ')),
  );
  if (spaced.some((line, index) => line !== lines[index])) yield { lines: spaced };
  const [first = '', ...others] = spaced;
  // A closing bracket at the beginning of a line is outside of its value.
  if (/:[ \t]*[[{]/.test(first)) yield { lines: [first, ...others.map((line) => `  ${line}`)] };
  if (isStructure(key, lines)) {
    yield { lines: spaced.map(quotedWithin) };
    const names = holdsNames(key) ? namesIn(valueText(key, lines)) : [];
    if (names.length > 0) yield { lines: [`${key}: [${names.map(flowText).join(', ')}]`] };
  }
  const value = asItStands(valueText(key, lines));
  const block = lines.length > 1 ? blockLines(value) : undefined;
  if (block) yield { lines: [`${key}: ${block[0]}`, ...block.slice(1)], isText: true };
  yield { lines: [`${key}: ${doubleQuoted(value)}`], isText: true };
}

// Whether a value looks like a list or a mapping.
function isStructure(key: string, lines: readonly string[]): boolean {
  const value = valueText(key, lines);
  if (/^-\s/.test(value) || (holdsNames(key) && value.startsWith('['))) return true;
  const isBelow = lines[0]?.trimEnd().endsWith(':') === true && lines.length > 1;
  return /^[{]/.test(value) || (isBelow && /^["']?[\w-]+["']?[ \t]*:(?:\s|$)/.test(value));
}

// A line within a list or a mapping whose value is not valid YAML.
function quotedWithin(line: string): string {
  const [, before, value] = /^(\s+(?:- +)?[\w-]+: +|\s*- +)(\S.*)$/.exec(line) ?? [];
  if (before === undefined || value === undefined) return line;
  if (readYaml(`value: ${value}`).kind !== 'invalid') return line;
  return `${before}${doubleQuoted(asItStands(value.trimEnd()))}`;
}

function namesIn(text: string): string[] {
  return splitToolText(text.replace(/(^|\s)#.*$/gm, '$1')).filter((name) => !/:\s/.test(name));
}

function flowText(name: string): string {
  const isPlain = /^[A-Za-z][\w/-]*$/.test(name) && !/^(?:true|false|null)$/i.test(name);
  return isPlain ? name : doubleQuoted(name);
}

function valueText(key: string, [first = '', ...others]: readonly string[]): string {
  return [first.slice(first.indexOf(':', key.length) + 1), ...dedented(others)].join('\n').trim();
}

function asItStands(value: string): string {
  const text = value.replace(/^[>|][-+\d]*[ \t]*\n/, '').trim();
  const content = unquoted(text);
  return text.startsWith('"') && content !== text ? unescaped(content) : withLineBreaks(content);
}

function dedented(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent));
}

function inPlace(field: Field, { line, lines }: Stretch): Field {
  const [first = ''] = lines;
  const [, beforeValue = '', value = ''] = /^([^:]*:[ \t]*)(\S?)/.exec(first) ?? [];
  const column = value === '' ? 1 : beforeValue.length + 1;
  return { ...field, line, valuePlace: { line, column } };
}
