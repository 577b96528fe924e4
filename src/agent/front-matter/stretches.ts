import { withoutIndent } from './delimiters.ts';
import { isDocumented, type KeyLine, keyLine } from './key-line.ts';
import { isKnownKey, isSpeech } from './known-keys.ts';

/** The lines of one key of a front matter that is not valid YAML. */
export interface Stretch {
  key: string;
  /** White space before the key, which may be more than before others. */
  indent: string;
  /** Line of the key in the front matter, from 1. */
  line: number;
  /** As they are written. */
  lines: string[];
  /** Whether one of them, outside of examples, could be meant as a field of its own. */
  mayHoldFields: boolean;
}

// Longest value of a field that nobody knows, and most words between its commas.
const longestValue = 60;
const mostWords = 2;

/**
 * Cuts lines at those that begin a field: a known key does, and a word that can hardly be prose. All
 * else continues the field before, as does everything in an example.
 */
export function stretches(lines: readonly string[]): Stretch[] {
  const inExample = linesOfExamples(lines);
  const indent = commonIndent(lines);
  const found: Stretch[] = [];
  lines.forEach((text, index) => {
    const last = found.at(-1);
    const read = inExample.has(index) ? undefined : keyLine(withoutIndent(text, indent.length));
    const own = `${indent}${read?.indent}`;
    if (read && beginsField(read, own, found)) {
      const { key } = read;
      found.push({ key, indent: own, line: index + 1, lines: [text], mayHoldFields: false });
    } else if (last) {
      last.lines.push(text);
      if (read?.indent === '' && read.spaced && !isSpeech(read.key)) last.mayHoldFields = true;
    }
  });
  return found;
}

/** The white space that stands before every line that is not blank. */
export function commonIndent(lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== '');
  const indents = filled.map((line) => line.slice(0, line.length - line.trimStart().length));
  const [shortest = ''] = indents.toSorted((a, b) => a.length - b.length);
  return indents.every((indent) => indent.startsWith(shortest)) ? shortest : '';
}

// An indented key that is known begins one after a field of one line, or beside one that did.
function beginsField(read: KeyLine, own: string, before: readonly Stretch[]): boolean {
  const { key, indent, value, spaced } = read;
  const last = before.at(-1);
  if (indent !== '') {
    const isNew = !before.some((stretch) => stretch.key === key);
    const isBeside = last !== undefined && (last.indent === own || isOnOneLine(last));
    return spaced && isNew && isBeside && isDocumented(key) && isKnownKey(key, spaced);
  }
  if (isKnownKey(key, spaced)) return true;
  if (!spaced || isSpeech(key)) return false;
  // In a description, `Tools: …` may be prose.
  if (isDocumented(key) && last?.key !== 'description') return true;
  const isWord = isDocumented(key) || /^[\p{Ll}_]/u.test(key);
  return isWord && isShort(value) && (last === undefined || last.lines.length === 1);
}

function isShort(value: string): boolean {
  if (value === '' || value.length > longestValue || /^["'`<]|[.!?:]$/.test(value)) return false;
  return value.split(',').every((part) => part.trim().split(/\s+/).length <= mostWords);
}

// A value that has begun on the line of its key, and may have ended there.
function isOnOneLine({ lines }: Stretch): boolean {
  const value = keyLine(lines[0] ?? '')?.value ?? '';
  return lines.length === 1 && !/^(?:$|[|>][-+\d]*$|[[{&*!]|"[^"]*$|'[^']*$)/.test(value);
}

// From the line after one that opens an example to the one that closes it.
function linesOfExamples(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let opening: number | undefined;
  lines.forEach((line, index) => {
    for (const [tag] of line.matchAll(/<\/?example\b/g)) {
      if (tag.startsWith('</') && opening !== undefined) {
        for (let inside = opening + 1; inside <= index; inside += 1) found.add(inside);
      }
      opening = tag.startsWith('</') ? undefined : index;
    }
  });
  return found;
}
