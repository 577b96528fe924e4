import type { Line } from './lines.ts';

/** The line that opens a front matter. */
export interface Opening {
  line: Line;
  /** White space before it. */
  indent: string;
  /** What opened it: dashes, or a code fence around it. */
  kind: 'dashes' | 'fence';
  /** The dashes, or the characters of the fence. */
  mark: string;
  /** What follows them, such as `js` or, behind a fence, `markdown`; empty for YAML. */
  language: string;
}

/** Reads a line as one that opens a front matter. */
export function readOpening(line: Line): Opening | undefined {
  const [, indent = '', dashes, language = ''] =
    /^\uFEFF?([ \t]*)(-{3,})[ \t]*([A-Za-z][\w+.-]*)?[ \t]*$/.exec(line.text) ?? [];
  if (dashes !== undefined) {
    return { line, indent, kind: 'dashes', mark: dashes, language: notYaml(language) };
  }
  const [, fence, info = ''] =
    /^\uFEFF?(`{3,}|~{3,})[ \t]*(ya?ml|md|markdown)?[ \t]*$/i.exec(line.text) ?? [];
  return fence === undefined
    ? undefined
    : { line, indent: '', kind: 'fence', mark: fence, language: notYaml(info) };
}

function notYaml(language: string): string {
  return /^ya?ml$/i.test(language) ? '' : language;
}

/** Whether a line closes a front matter that is indented by so many characters. */
export function isClosing(line: Line, indent: string): boolean {
  return /^(?:-{3,}|\.\.\.)[ \t]*$/.test(withoutIndent(line.text, indent.length));
}

/** Whether a line closes a code fence. */
export function closesFence(line: Line, fence: string): boolean {
  const text = line.text.trim();
  return text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}

/** A line without up to so many characters of white space before it. */
export function withoutIndent(text: string, indent: number): string {
  const depth = text.length - text.trimStart().length;
  return text.slice(Math.min(depth, indent));
}

/** Whether every line of a text that is not blank has this white space before it. */
export function isIndented(text: string, indent: string): boolean {
  return text.split('\n').every((line) => line.startsWith(indent) || line.trim() === '');
}

/** Whether a text has what makes it the front matter of an agent, wherever it stands. */
export function namesAgent(frontMatter: string): boolean {
  return /^(["']?)(?:name|description)\1[ \t]*:/m.test(frontMatter);
}
