import matter from 'gray-matter';

const blind = { parse: () => ({}) };

// gray-matter runs JavaScript front matter unless every engine is replaced. Its YAML engine is
// replaced too: the text is parsed later, under bounds.
const engines = {
  yaml: blind,
  javascript: blind,
  js: blind,
  json: blind,
  coffee: blind,
  coffeescript: blind,
  cson: blind,
  toml: blind,
};

/**
 * Finds the line that closes a front matter of three dashes.
 *
 * @param text begins with its opening line, which names no language but YAML.
 * @returns the offset of the line in `text`; the length of `text` or more where there is none.
 */
export function closingOffset(text: string): number {
  const opening = text.split('\n', 1)[0]?.trimEnd() ?? '';
  // Without options gray-matter remembers texts, and one that it failed on comes back empty.
  const { matter: raw } = matter(`---${text.slice(opening.length)}`, { language: 'yaml', engines });
  return opening.length + raw.length + '\n'.length;
}
