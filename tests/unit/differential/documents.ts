import { readdirSync, readFileSync } from 'node:fs';
import { tests } from 'commonmark-spec';

/** A text to parse. An accepted difference refers to it by its name. */
export interface Document {
  name: string;
  text: string;
}

const fixtures = new URL('fixtures/', import.meta.url);

/** The examples of the CommonMark specification, by number, and the files in `fixtures/`, by name. */
export function readDocuments(): Document[] {
  const examples = tests.map(({ markdown, number }) => {
    return { name: `example ${number}`, text: markdown.replaceAll('→', '\t') };
  });
  const files = readdirSync(fixtures).map((name) => {
    return { name, text: readFileSync(new URL(name, fixtures), 'utf8') };
  });
  return [...examples, ...files];
}
