import { type Entry, mendFrontMatter } from './mend.ts';
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
  const { frontMatter, prompt, origin, findings } = splitFrontMatter(text);
  // What is indented, fenced or not closed needs more than quotes.
  if (frontMatter === undefined || !/^\uFEFF?\s*---/.test(text) || origin.indent > 0)
    return undefined;
  if (findings.some(({ code }) => code === 'front-matter-unclosed')) return undefined;
  if (readYaml(frontMatter).kind !== 'invalid') return undefined;

  const entries = mendFrontMatter(frontMatter);
  if (!entries.every(({ isSure }) => isSure)) return undefined;
  const quoted = rewritten(frontMatter, entries);
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

// Every line keeps its own line break.
function rewritten(frontMatter: string, entries: readonly Entry[]): string {
  const lines = frontMatter.split(/(?<=\n)/);
  for (const { line, written, lines: better, mended } of entries.toReversed()) {
    if (!mended) continue;
    const [first = '', last = ''] = [lines[line - 1], lines[line + written.length - 2]];
    lines.splice(line - 1, written.length, `${better.join(breakOf(first))}${breakOf(last)}`);
  }
  return lines.join('');
}

function breakOf(line: string): string {
  return /\r?\n$/.exec(line)?.[0] ?? '';
}
