import { bodyStart } from './body-start.ts';
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
  /** Whether the code fence that it stands in goes on around the prompt. */
  inFence: boolean;
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
  if (opening.language !== '') return certain ? found : naming(found);
  if (found === undefined) return certain ? naming(unclosed(text, opening)) : undefined;
  const cut = withoutBody(text, opening, found);
  if (cut) return naming(cut);
  if (!certain) return naming(found);
  return encloses(found.frontMatter) ? found : undefined;
}

// Dashes above and below prose are rules.
function encloses(frontMatter: string): boolean {
  return frontMatter.trim() === '' || /^[ \t]*[^\s#][^\n]*?:(?:\s|$)|^[ \t]*[{]/m.test(frontMatter);
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

// Few are longer, and gray-matter copies all that it is given.
const ordinaryLength = 4_096;

// All but a few are like this: gray-matter knows no indentation, and no end but dashes.
function ordinaryClosing(text: string, { line, indent, mark, language }: Opening) {
  if (mark !== '---' || indent !== '' || language !== '') return undefined;
  const start = text.charAt(line.start) === '\uFEFF' ? line.start + 1 : line.start;
  const end = start + closingOffset(text.slice(start, start + ordinaryLength));
  const inner = text.slice(line.next, end);
  const [closing] = linesFrom(text, end, line.number + inner.split('\n').length);
  if (!closing || !isClosing(closing, '') || /^\.\.\.[ \t]*$/m.test(inner)) return undefined;
  return closing;
}

// The dashes may stand in the fence as well, and with them the prompt. A fence of Markdown that ends
// before the file does is an example.
function inFence(text: string, { line, mark, language }: Opening): Found | undefined {
  const isExample = language !== '' && promptInFence(text, mark) === text;
  let opening = line;
  let closing: Line | undefined;
  for (const next of linesFrom(text, line.next, line.number + 1)) {
    if (closing) {
      if (next.text.trim() === '') continue;
      const goesOn = !closesFence(next, mark);
      if (isExample || (language !== '' && !goesOn)) return undefined;
      return { ...between(text, opening, closing, goesOn ? closing : next), inFence: goesOn };
    }
    if (closesFence(next, mark)) {
      return language === '' ? between(text, opening, next, next) : undefined;
    }
    if (!isClosing(next, '')) continue;
    if (text.slice(opening.next, next.start).trim() === '') opening = next;
    else closing = next;
  }
  return undefined;
}

// A rule further down is taken for the end of a front matter that has none.
function withoutBody(text: string, opening: Opening, found: Found): Found | undefined {
  if (!/^#{1,6}[ \t]/m.test(found.frontMatter)) return undefined;
  const start = bodyStart(found.frontMatter.split(/\r?\n/), true);
  if (start === undefined) return undefined;
  const next = [...linesFrom(text, opening.line.next, found.line)][start];
  return next && upTo(text, opening, next);
}

function unclosed(text: string, opening: Opening): Found {
  const { line } = opening;
  const lines = [...linesFrom(text, line.next, line.number + 1)];
  const start = bodyStart(
    lines.map((each) => each.text),
    false,
  );
  const next = start === undefined ? undefined : lines[start];
  if (next) return upTo(text, opening, next);
  return {
    frontMatter: text.slice(line.next),
    line: line.number + 1,
    closing: undefined,
    inFence: false,
    next: text.length,
    nextLine: (lines.at(-1) ?? line).number + 1,
  };
}

function upTo(text: string, { line, indent }: Opening, body: Line): Found {
  const found = between(text, line, body, body, indent);
  return { ...found, closing: undefined, next: body.start, nextLine: body.number };
}

function between(text: string, opening: Line, closing: Line, end: Line, indent = ''): Found {
  const inner = text.slice(opening.next, closing.start).replace(/\r?\n$/, '');
  return {
    frontMatter: dedent(inner, indent.length),
    line: opening.number + 1,
    closing,
    inFence: false,
    next: end.next,
    nextLine: end.number + 1,
  };
}

/** A prompt without the line at its end that closes the fence around it. */
export function promptInFence(prompt: string, fence: string): string {
  const end = prompt.trimEnd();
  const start = end.lastIndexOf('\n') + 1;
  const [last] = linesFrom(end, start, 1);
  return last && closesFence(last, fence) ? prompt.slice(0, start) : prompt;
}

/** A text without up to so many characters of white space before each line. */
export function dedent(text: string, indent: number): string {
  if (indent === 0) return text;
  return text
    .split('\n')
    .map((line) => withoutIndent(line, indent))
    .join('\n');
}
