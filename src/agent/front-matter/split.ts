import matter from 'gray-matter';
import type { BodyOrigin } from '../body/place.ts';

/** An agent file cut in two, before either part is understood. */
export interface Split {
  /** Text between the delimiters; undefined where the file has no front matter. */
  frontMatter: string | undefined;
  /** Line of the file on which `frontMatter` begins, from 1. */
  frontMatterLine: number;
  /** Every character after the line break that ends the closing delimiter. */
  prompt: string;
  /** The prompt as Markdown: without the indentation that stands before every line of the file. */
  body: string;
  /** Where `body` stands in the file. */
  origin: BodyOrigin;
  closed: boolean;
  /** What follows the opening dashes, such as `js` in `---js`; empty for YAML. */
  language: string;
}

const refuse = {
  parse: (): never => {
    throw new Error('Only YAML front matter is read.');
  },
};

// gray-matter runs JavaScript front matter unless every engine is replaced. Its YAML engine is
// replaced too: the text is parsed later, under bounds.
const engines = {
  yaml: { parse: () => ({}) },
  javascript: refuse,
  js: refuse,
  json: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

/** Finds the front matter of a text. Blank lines and a byte order mark before it are passed over. */
export function splitFrontMatter(text: string): Split {
  const start = /^\uFEFF?(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const none: Split = {
    frontMatter: undefined,
    frontMatterLine: 1,
    prompt: text,
    body: text,
    origin: { line: 1, indent: 0 },
    closed: true,
    language: '',
  };
  if (!/^---(?!-)/.test(rest)) return none;
  const { name, raw: nameWithSpaces } = matter.language(rest);
  if (name !== '' && !/^ya?ml$/i.test(name)) return { ...none, language: name };

  const raw = matter(rest, { language: 'yaml', engines }).matter;
  const opening = '---'.length + (name === '' ? 0 : nameWithSpaces.length);
  const closing = opening + raw.length + 1;
  if (closing > rest.length) return { ...none, closed: false };
  const end = rest.indexOf('\n', closing);
  const prompt = end < 0 ? '' : rest.slice(end + 1);
  return {
    // The raw text begins with what is left of the opening delimiter's line.
    frontMatter: raw.replace(/^[ \t]*\r?\n/, ''),
    frontMatterLine: lineBreaks(text.slice(0, start)) + 2,
    prompt,
    body: prompt,
    origin: { line: lineBreaks(text.slice(0, text.length - prompt.length)) + 1, indent: 0 },
    closed: true,
    language: '',
  };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
