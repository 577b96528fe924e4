import type { Section } from '../../agent/body/sections.ts';

/** Where a section stands in its file: lines from 1, counted by line feeds, both included. */
export interface SectionLines {
  first: number;
  last: number;
}

/**
 * Gives the line of the file for a line of its prompt, both from 1. Markdown also ends a line at a
 * carriage return by itself; a file is counted by its line feeds.
 *
 * @param prompt as it stands in the file.
 * @param first line of the file on which the prompt begins.
 */
export function linesInFile(prompt: string, first: number): (line: number) => number {
  if (!/\r(?!\n)/.test(prompt)) return (line) => first + line - 1;
  const numbers = [first];
  let number = first;
  for (const [end] of prompt.matchAll(/\r\n|\n|\r/g)) {
    if (end !== '\r') number += 1;
    numbers.push(number);
  }
  return (line) => numbers[line - 1] ?? number;
}

/**
 * The lines of each section, by the `id` of its heading: from its heading to the line before the next
 * section; for the last one, to the end of what it holds.
 */
export function sectionLines(
  sections: readonly Section[],
  inFile: (line: number) => number,
): Map<string, SectionLines> {
  const lines = new Map<string, SectionLines>();
  for (const [index, { heading, content }] of sections.entries()) {
    const start = heading.node.position?.start.line;
    const next = sections[index + 1]?.heading.node.position?.start.line;
    if (start === undefined) continue;
    const ends = [heading.node, ...content].flatMap(({ position }) => position?.end.line ?? []);
    const last = next === undefined ? Math.max(...ends) : next - 1;
    lines.set(heading.id, { first: inFile(start), last: inFile(last) });
  }
  return lines;
}
