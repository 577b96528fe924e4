import { closesFence, isClosing, namesAgent, type Opening, withoutIndent } from './delimiters.ts';
import { closingOffset } from './gray-matter.ts';
import { type Line, linesFrom } from './lines.ts';

/** A front matter between its delimiters. */
export interface Found {
  /** Its text, without its indentation; line breaks are as they were. */
  frontMatter: string;
  /** Line on which it begins, from 1. */
  line: number;
  /** The line that closes it; undefined where none does. */
  closing: Line | undefined;
  /** Where the prompt begins. */
  next: number;
  nextLine: number;
}

/**
 * Finds the front matter that an opening line begins.
 *
 * @param certain whether it begins one whatever it holds; elsewhere a front matter has to name an agent.
 * @returns undefined where there is none.
 */
export function findFrontMatter(
  text: string,
  opening: Opening,
  certain: boolean,
): Found | undefined {
  if (opening.kind === 'fence') return naming(inFence(text, opening));
  const found = closed(text, opening);
  if (certain) return found ?? naming(unclosed(text, opening));
  return naming(found);
}

function naming(found: Found | undefined): Found | undefined {
  return found && namesAgent(found.frontMatter) ? found : undefined;
}

function closed(text: string, opening: Opening): Found | undefined {
  const { line, indent } = opening;
  const ordinary = ordinaryClosing(text, opening);
  if (ordinary) return between(text, line, ordinary, ordinary);
  for (const next of linesFrom(text, line.next, line.number + 1)) {
    if (isClosing(next, indent)) return between(text, line, next, next, indent);
  }
  return undefined;
}

// All but a few are like this: gray-matter knows no indentation, and no end but dashes.
function ordinaryClosing(text: string, { line, indent, mark, language }: Opening) {
  if (mark !== '---' || indent !== '' || !/^(?:ya?ml)?$/i.test(language)) return undefined;
  const start = text.charAt(line.start) === '\uFEFF' ? line.start + 1 : line.start;
  const end = start + closingOffset(text.slice(start));
  const inner = text.slice(line.next, end);
  const [closing] = linesFrom(text, end, line.number + inner.split('\n').length);
  if (!closing || !isClosing(closing, '') || /^\.\.\.[ \t]*$/m.test(inner)) return undefined;
  return closing;
}

// The dashes may stand in the fence as well, and with them a part of the prompt.
function inFence(text: string, { line, mark }: Opening): Found | undefined {
  let opening = line;
  let closing: Line | undefined;
  for (const next of linesFrom(text, line.next, line.number + 1)) {
    if (closing) {
      if (next.text.trim() === '') continue;
      return between(text, opening, closing, closesFence(next, mark) ? next : closing);
    }
    if (closesFence(next, mark)) return between(text, opening, next, next);
    if (!isClosing(next, '')) continue;
    if (text.slice(opening.next, next.start).trim() === '') opening = next;
    else closing = next;
  }
  return undefined;
}

// Up to what can be no field: a heading, or after a blank line what is neither a key nor indented.
function unclosed(text: string, { line, indent }: Opening): Found | undefined {
  let blank = false;
  for (const next of linesFrom(text, line.next, line.number + 1)) {
    const isField = /^[a-z_][\w-]*[ \t]*:(?:\s|$)/.test(next.text);
    if (/^#{1,6}\s/.test(next.text) || (blank && /^\S/.test(next.text) && !isField)) {
      const found = between(text, line, next, next, indent);
      return { ...found, closing: undefined, next: next.start, nextLine: next.number };
    }
    blank = next.text.trim() === '';
  }
  return {
    frontMatter: text.slice(line.next),
    line: line.number + 1,
    closing: undefined,
    next: text.length,
    nextLine: line.number + text.slice(line.next).split('\n').length,
  };
}

function between(text: string, opening: Line, closing: Line, end: Line, indent = ''): Found {
  const inner = text.slice(opening.next, closing.start).replace(/\r?\n$/, '');
  return {
    frontMatter: indent === '' ? inner : dedent(inner, indent.length),
    line: opening.number + 1,
    closing,
    next: end.next,
    nextLine: end.number + 1,
  };
}

/** A text without up to so many characters of white space before each line. */
export function dedent(text: string, indent: number): string {
  return text
    .split('\n')
    .map((line) => withoutIndent(line, indent))
    .join('\n');
}
