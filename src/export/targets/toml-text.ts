/**
 * A TOML file of texts and switches, in the order of the keys; what is undefined is left out. A text with line breaks
 * is written over several lines. Source: TOML 1.0.0, “String”.
 *
 * @param fields values by bare keys, with dots between them.
 * @param comments lines for whoever reads the file, which stand first; they hold no line break.
 */
export function tomlFile(
  fields: Readonly<Record<string, string | boolean | undefined>>,
  comments: readonly string[],
): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [`${key} = ${typeof value === 'string' ? tomlString(value) : value}`],
  );
  return [...comments.map((comment) => `# ${comment}`), ...lines, ''].join('\n');
}

// A lone half of a surrogate pair, which TOML has not, is replaced.
function tomlString(text: string): string {
  const whole = text.toWellFormed();
  if (!whole.includes('\n')) return `"${whole.replace(/["\\\p{Cc}]/gu, escaped)}"`;
  // The first line break after the quotes is no part of the text.
  return `"""\n${whole.replace(/\\|"(?="")|"$|[^\P{Cc}\n\t]/gu, escaped)}"""`;
}

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return short[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}
