import { mendFrontMatter } from './mend.ts';
import { splitFrontMatter } from './split.ts';
import { readYaml } from './yaml.ts';

/**
 * Quotes the values of a file's front matter that are not valid YAML, and nothing else: in double
 * quotes, or as a block where they have several lines. Read as YAML, the result has the same fields.
 *
 * @param text the whole file.
 * @returns the whole file; undefined where there is nothing to quote, or quoting does not make it YAML.
 */
export function quoteFrontMatter(text: string): string | undefined {
  const { frontMatter, prompt, origin } = splitFrontMatter(text);
  // What is indented or fenced needs more than quotes.
  if (frontMatter === undefined || !/^\uFEFF?\s*---/.test(text) || origin.indent > 0)
    return undefined;
  if (readYaml(frontMatter).kind !== 'invalid') return undefined;

  const entries = mendFrontMatter(frontMatter);
  const lines = frontMatter.split(/\r?\n/);
  const before = lines.slice(0, entries[0] ? entries[0].line - 1 : lines.length);
  const lineBreak = frontMatter.includes('\r\n') ? '\r\n' : '\n';
  const quoted = [...before, ...entries.flatMap((entry) => [...entry.lines, ...entry.rest])].join(
    lineBreak,
  );
  const at = text.indexOf(frontMatter);
  const mended = `${text.slice(0, at)}${quoted}${text.slice(at + frontMatter.length)}`;

  const reading = readYaml(quoted);
  const again = splitFrontMatter(mended);
  const same =
    reading.kind === 'fields' &&
    again.frontMatter === quoted &&
    again.prompt === prompt &&
    JSON.stringify(reading.fields.map(({ key, value }) => [key, value])) ===
      JSON.stringify(entries.flatMap(({ field }) => (field ? [[field.key, field.value]] : [])));
  return same ? mended : undefined;
}
