import { type Finding, fileStart } from '../../diagnostics/diagnostic.ts';
import { asCode } from './as-code.ts';
import type { Opening } from './delimiters.ts';
import type { Found } from './find-front-matter.ts';

/** What is odd about the place and the delimiters of a front matter, each with how to write it. */
export function shapeFindings(
  opening: Opening,
  found: Found | undefined,
  heading: string | undefined,
): Finding[] {
  const { line, indent, kind } = opening;
  const place = { line: line.number, column: indent.length + 1 };
  if (kind === 'fence') {
    return [{ code: 'front-matter-fenced', place, fix: outOfFence(opening, found, heading) }];
  }
  const findings: Finding[] = [];
  if (heading !== undefined) {
    const fix = 'Move the heading below the front matter, so that the file begins with `---`.';
    findings.push({ code: 'front-matter-late', place: fileStart, fix });
  } else if (line.number > 1) {
    const lines = line.number === 2 ? 'blank line' : `${line.number - 1} blank lines`;
    const fix = `Remove the ${lines} before \`---\`.`;
    findings.push({ code: 'front-matter-late', place: fileStart, fix });
  }
  if (indent !== '') {
    const characters = indent.length === 1 ? 'character' : `${indent.length} characters`;
    const fix = `Remove the first ${characters} of every line; the first one is then \`---\`.`;
    findings.push({ code: 'front-matter-indented', place, fix });
  }
  findings.push(...inexact(line.number, line.text.replace(/^\uFEFF/, '')));
  if (found?.closing) {
    findings.push(...inexact(found.closing.number, found.closing.text));
  } else {
    const where = found ? `before line ${found.nextLine}` : 'after the last of its fields';
    const fix = `Write \`---\` on a line of its own ${where}.`;
    findings.push({ code: 'front-matter-unclosed', place, fix });
  }
  return findings;
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
  heading: string | undefined,
): string {
  const fence = asCode(line.text.replace(/^\uFEFF/, '').trim());
  const inside = found?.closing?.text.startsWith('-')
    ? `Remove ${fence} and the line that closes it`
    : `Write \`---\` in place of ${fence} and of the line that closes it`;
  const first = heading === undefined ? '' : ' Move the heading below the front matter.';
  return `${inside}, so that the file begins with \`---\`.${first}`;
}
