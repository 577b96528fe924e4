import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../agent.ts';
import { isKnownKey } from './known-keys.ts';
import { refusedKey } from './plain-data.ts';
import { readYaml } from './yaml.ts';
import { blockLines, doubleQuoted, unescaped, unquoted } from './yaml-text.ts';

/** One key of a front matter that is not valid YAML, read by itself. */
export interface Entry {
  key: string;
  /** Line of the key in the front matter, from 1. */
  line: number;
  /** The lines of the key and its value, as they should be written. */
  lines: string[];
  /** Whether that is not how they are written. */
  mended: boolean;
  /** Blank lines and comments that follow. */
  rest: string[];
  /** Undefined where the key is never read, or its value cannot be. */
  field: Field | undefined;
  /** Keys in it that are never read. */
  refused: Place[];
}

interface Stretch {
  key: string;
  line: number;
  lines: string[];
}

/**
 * Reads a front matter that is not valid YAML one key at a time: a known key at the beginning of a line
 * begins a field, all else continues the field before. A value that is not valid YAML by itself is
 * mended: what YAML reads then is its value.
 */
export function mendFrontMatter(text: string): Entry[] {
  return stretches(text.split(/\r?\n/)).map(readStretch);
}

function readStretch(stretch: Stretch): Entry {
  const { key, line } = stretch;
  const last = stretch.lines.findLastIndex((text, index) => index === 0 || !isFiller(text));
  const lines = stretch.lines.slice(0, last + 1);
  const rest = stretch.lines.slice(last + 1);
  for (const candidate of candidates(key, lines)) {
    const reading = readYaml(candidate.join('\n'));
    if (reading.kind !== 'fields') continue;
    const [field, another] = reading.fields;
    if (another || (field?.key ?? refusedKey) !== key) continue;
    return {
      key,
      line,
      lines: candidate,
      mended: candidate !== lines,
      rest,
      field: field && inPlace(field, stretch),
      refused: reading.refused.map((place) => ({ ...place, line: place.line + line - 1 })),
    };
  }
  // Nothing is left out, be it as it is.
  return { key, line, lines, mended: false, rest, field: undefined, refused: [] };
}

function stretches(lines: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  lines.forEach((line, index) => {
    const key = keyOf(line);
    if (key === undefined) found.at(-1)?.lines.push(line);
    else found.push({ key, line: index + 1, lines: [line] });
  });
  return found;
}

function keyOf(line: string): string | undefined {
  const [, key, after] = /^([A-Za-z_][\w-]*)[ \t]*:(.?)/.exec(line) ?? [];
  return key !== undefined && isKnownKey(key, after === '' || /\s/.test(after ?? ''))
    ? key
    : undefined;
}

// Comments may stand between two fields.
function isFiller(line: string): boolean {
  return line.trim() === '' || line.startsWith('#');
}

// From what the author wrote to what certainly is YAML.
function* candidates(key: string, lines: string[]): Generator<string[]> {
  yield lines;
  const spaced = lines.map((line) =>
    line.replace(/^[ \t]*\t/, (indent) => indent.replaceAll('\t', '  ')),
  );
  if (spaced.some((line, index) => line !== lines[index])) yield spaced;
  const [first = '', ...others] = spaced;
  // A closing bracket at the beginning of a line is outside of its value.
  if (/:[ \t]*[[{]/.test(first)) yield [first, ...others.map((line) => `  ${line}`)];
  const value = asItStands(key, lines);
  const block = lines.length > 1 ? blockLines(value) : undefined;
  if (block) yield [`${key}: ${block[0]}`, ...block.slice(1)];
  yield [`${key}: ${doubleQuoted(value)}`];
}

function asItStands(key: string, [first = '', ...others]: readonly string[]): string {
  const text = [first.slice(first.indexOf(':', key.length) + 1), ...dedented(others)]
    .join('\n')
    .trim()
    .replace(/^[>|][-+\d]*[ \t]*\n/, '')
    .trim();
  const content = unquoted(text);
  // In double quotes, or with line breaks written as `\n`, the text has escapes.
  const hasEscapes = text.includes('\\n') || (text.startsWith('"') && content !== text);
  return hasEscapes ? unescaped(content) : content;
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
