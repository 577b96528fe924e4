const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
};

// What YAML takes for a line break, or does not allow to stand for itself.
const needsEscape = /["\\\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF\u2028\u2029]/gu;
const notInBlock = /[^\P{Cc}\n\t]|[\p{Cs}\uFEFF\uFFFE\uFFFF\u2028\u2029]/u;

/** A text as a double-quoted YAML value, on one line. */
export function doubleQuoted(text: string): string {
  return `"${text.replace(needsEscape, escaped)}"`;
}

/**
 * A text of several lines as the lines of a YAML block value, the `|-` included; undefined where one
 * could not hold it.
 */
export function blockLines(text: string): string[] | undefined {
  if (notInBlock.test(text) || /^\s|\s$/.test(text)) return undefined;
  return ['|-', ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`))];
}

// A path such as `C:\temp\new`, in which a backslash escapes nothing.
const path = String.raw`(?<![A-Za-z])[A-Za-z]:(?:\\(?!n\\n)[^\s\\"'<>|]+)+`;
const handwritten = new RegExp(String.raw`${path}|\\([nt"\\/])`, 'g');

/** What a double-quoted text stands for, as far as authors write escapes by hand. */
export function unescaped(text: string): string {
  return text.replace(handwritten, (whole, letter?: string) =>
    letter === undefined ? whole : (meanings[letter] ?? letter),
  );
}

const meanings: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

const label = '(?:assistant|commentary|context|examples?|human|note|user)[ ]*:';
const lineBreak = new RegExp(
  String.raw`${path}|(?<!\\)(?:(?:\\n){2,}|\\n(?=$|[\s<*•\p{Lu}]|-[ ]|\d+[.)]|${label}))`,
  'gu',
);

/**
 * A text with the line breaks that its author wrote as a backslash and an `n`, where that is no part of
 * a path; quotes after a backslash then lose it too.
 */
export function withLineBreaks(text: string): string {
  if (!text.includes('\\n')) return text;
  const broken = text.replace(lineBreak, (found) =>
    found.startsWith('\\') ? found.replaceAll('\\n', '\n') : found,
  );
  return broken === text ? text : broken.replaceAll('\\"', '"');
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return escapes[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * A text without the quotes around it, or without the one that has no other half. Quotes that are not
 * a pair, as in `"This" and "that"`, stay.
 */
export function unquoted(text: string): string {
  const [, quote, content = ''] = /^(["'])([\s\S]*)\1$/.exec(text) ?? [];
  if (quote === "'") return content.replaceAll("''", "'").trim();
  if (quote === '"') return closesEarly(content) ? text : content.trim();
  if (/^(?:"[^"]*|'[^']*)$/.test(text)) return text.slice(1).trim();
  return /^[^"]*"$/.test(text) ? text.slice(0, -1).trim() : text;
}

function closesEarly(content: string): boolean {
  const at = content.indexOf('"');
  return (
    at > 0 &&
    /[^\s([{>\\]/.test(content.charAt(at - 1)) &&
    /[\s,.;:!?)]/.test(content.charAt(at + 1))
  );
}
