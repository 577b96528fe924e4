import { asCode } from '../../diagnostics/as-code.ts';
import { type Finding, fileStart } from '../../diagnostics/diagnostic.ts';
import { isIndented, type Opening } from './delimiters.ts';
import type { Found } from './find-front-matter.ts';

const list = new Intl.ListFormat('en');

/**
 * What is odd about the place and the delimiters of a front matter, each with how to write it.
 *
 * @param before what stands before it, in words.
 */
export function shapeFindings(
  text: string,
  opening: Opening,
  found: Found | undefined,
  before: readonly string[],
): Finding[] {
  const { line, indent, kind } = opening;
  const place = { line: line.number, column: indent.length + 1 };
  if (kind === 'fence') {
    return [{ code: 'front-matter-fenced', place, fix: outOfFence(opening, found, before) }];
  }
  const findings: Finding[] = [];
  if (before.length > 0) {
    const fix = `Move ${list.format(before)} below the front matter, so that the file begins with \`---\`.`;
    findings.push({ code: 'front-matter-late', place: fileStart, fix });
  } else if (line.number > 1) {
    const lines = line.number === 2 ? 'blank line' : `${line.number - 1} blank lines`;
    const fix = `Remove the ${lines} before \`---\`.`;
    findings.push({ code: 'front-matter-late', place: fileStart, fix });
  }
  if (indent !== '') {
    findings.push({ code: 'front-matter-indented', place, fix: outdent(text, opening, found) });
  }
  findings.push(...inexact(line.number, line.text.replace(/^\uFEFF/, '')));
  if (found?.closing) {
    findings.push(...inexact(found.closing.number, found.closing.text));
  } else {
    const where = found === undefined ? 'after the last of its fields' : placeOfEnd(text, found);
    const fix = `Write \`---\` on a line of its own ${where}.`;
    findings.push({ code: 'front-matter-unclosed', place, fix });
  }
  return findings;
}

function placeOfEnd(text: string, { next, nextLine }: Found): string {
  return next < text.length ? `before line ${nextLine}` : 'at the end of the file';
}

function outdent(text: string, { line, indent }: Opening, found: Found | undefined): string {
  const characters = indent.length === 1 ? 'character' : `${indent.length} characters`;
  const from = text.slice(line.start).replace(/^\uFEFF/, '');
  if (isIndented(from, indent)) {
    return `Remove the first ${characters} of every line; the first one is then \`---\`.`;
  }
  const end = found?.closing?.number ?? line.number;
  const lines = from.split('\n').slice(0, end - line.number + 1);
  if (isIndented(lines.join('\n'), indent)) {
    return `Remove the first ${characters} of lines ${line.number} to ${end}; the first one is then \`---\`.`;
  }
  const numbers = [line.number, ...(/^\s/.test(lines.at(-1) ?? '') ? [end] : [])];
  return `Remove the white space before \`---\` on ${numbers.length === 1 ? 'line' : 'lines'} ${numbers.join(' and ')}.`;
}

function inexact(line: number, text: string): Finding[] {
  const written = text.trim();
  if (written === '---') return [];
  const detail = /^-+$/.test(written) ? `it has ${written.length}.` : `it is ${asCode(written)}.`;
  const fix = `Write \`---\` in place of line ${line}.`;
  return [{ code: 'front-matter-delimiter', place: { line, column: 1 }, detail, fix }];
}

function outOfFence(
  { line }: Opening,
  found: Found | undefined,
  before: readonly string[],
): string {
  const fence = asCode(line.text.replace(/^\uFEFF/, '').trim());
  const inside = found?.closing?.text.startsWith('-')
    ? `Remove ${fence} and the line that closes it`
    : `Write \`---\` in place of ${fence} and of the line that closes it`;
  const first = before.length === 0 ? '' : ` Move ${list.format(before)} below the front matter.`;
  return `${inside}, so that the file begins with \`---\`.${first}`;
}
