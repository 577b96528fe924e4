import { Document, Scalar, visit } from 'yaml';

/** A value of a front matter that is written. */
export type Value =
  | string
  | number
  | boolean
  | readonly string[]
  | ReadonlyMap<string, string>
  | ValueMap;

/** Values by key, in the order in which they are written; what is undefined is left out. */
export interface ValueMap {
  readonly [key: string]: Value | undefined;
}

/**
 * A Markdown file with a front matter. Every text that some parser of YAML 1.1 or 1.2 could take for
 * anything else is in double quotes, on one line, without three dashes in a row: Claude Code would end
 * the front matter there.
 *
 * @param comments lines for whoever reads the file, which stand first; they hold no line break.
 * @param body all that follows the line of the closing dashes.
 */
export function frontMatterFile(
  fields: ValueMap,
  comments: readonly string[],
  body: string,
): string {
  const notes = comments.map((comment) => `# ${comment}\n`).join('');
  return `---\n${notes}${yamlText(fields)}---\n${body}`;
}

function yamlText(fields: ValueMap): string {
  const document = new Document(fields, { keepUndefined: false, aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string') return;
      // Half a surrogate pair is no character, and some parsers refuse it.
      const text = node.value.toWellFormed();
      node.value = text;
      node.type = typeOf(text);
    },
  });
  return document
    .toString({ lineWidth: 0, doubleQuotedAsJSON: true, nullStr: 'null' })
    .replace(notEverywhere, escaped);
}

// Words that mean the same in every version of YAML, as they stand.
const plain = /^[A-Za-z](?:[\w./-]*\w)?$/;
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

function typeOf(text: string): Scalar.Type {
  return plain.test(text) && !text.includes('---') && !reserved.test(text)
    ? Scalar.PLAIN
    : Scalar.QUOTE_DOUBLE;
}

// Line breaks of YAML 1.1, what some parsers refuse to read, and what may end a front matter; only quoted
// text can hold them.
const notEverywhere = /-(?=--)|[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
