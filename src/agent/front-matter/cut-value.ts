import { asCode, isQuotable } from '../../diagnostics/as-code.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { Field } from '../agent.ts';
import { doubleQuoted } from './yaml-text.ts';

// A comment that is meant as one has a space after its sign, or a line of its own.
const cut = /#(?<=\S\s+#)[^\s#]/;

// What is shown of the part that is lost.
const longestShown = 61;

/**
 * Finds where a value without quotes is cut: a space and `#` begin a comment in YAML, so that of
 * `Fixes issue #42` only “Fixes issue” is left, and of `#ff0000` nothing.
 *
 * @param lines those of the whole file.
 */
export function findCut(field: Field, lines: readonly string[]): Finding | undefined {
  const { key, value, line, valuePlace } = field;
  if (value !== null && typeof value !== 'string') return undefined;
  if (/["'|>]/.test((lines[valuePlace.line - 1] ?? '').charAt(valuePlace.column - 1))) {
    return undefined;
  }
  const [first = '', ...others] =
    value === null ? lines.slice(line - 1, line) : valueLines(lines, line);
  for (const [index, text] of [first, ...others].entries()) {
    const at = text.search(cut);
    const lost = text.slice(at).trimEnd();
    if (at < 0 || value?.includes(lost)) continue;
    const whole = `${key}: ${doubleQuoted(first.slice(first.indexOf(':') + 1).trim())}`;
    const fix =
      others.length === 0 && isQuotable(whole)
        ? `Write ${asCode(whole)}.`
        : `Put the value of ${asCode(key)} between double quotes.`;
    const place = { line: line + index, column: at + 1 };
    return { code: 'value-cut', place, detail: `“${shorten(lost, longestShown)}”.`, fix };
  }
  return undefined;
}

// The line of a key, and those below that are indented deeper.
function valueLines(lines: readonly string[], line: number): string[] {
  const indent = lines[line - 1]?.search(/\S/) ?? 0;
  const after = lines.slice(line);
  const end = after.findIndex((text) => text.search(/\S/) <= indent);
  return lines.slice(line - 1, end < 0 ? undefined : line + end);
}
