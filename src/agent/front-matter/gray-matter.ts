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
 * Whether gray-matter's own parser of YAML 1.1 reads a front matter, which is stricter in places than
 * that of this project. It must have been read under bounds before.
 */
export function isGrayMatterYaml(frontMatter: string): boolean {
  try {
    matter(`---\n${frontMatter}\n---\n`, { language: 'yaml' });
    return true;
  } catch {
    return false;
  }
}

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
