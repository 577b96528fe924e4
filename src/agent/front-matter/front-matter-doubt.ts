import type { AgentFormat } from '../agent.ts';
import { placeFinder, placeInFile } from '../place.ts';
import type { Doubt } from '../tools/doubt.ts';
import type { EarlyEnd } from './early-end.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Split } from './split.ts';

// Keys that restrict an agent in some product, after whatever some parser takes for the end of a line.
const keys =
  'tools|disallowedTools|disallowed-tools|permission|permissionMode|hooks|isolation|readonly|disable-model-invocation|agents|policy';
const restricting = new RegExp(
  `(?:^|[\\n\\r\\v\\f\\u0085\\u2028\\u2029{,])[ \\t\\u00A0]*(?:\\?[ \\t]+)?([&!]\\S*[ \\t]+)*["']?(${keys})["']?[ \\t]*(?:[:：]|\\n[ \\t]*:)`,
  'g',
);

// Where a value is anchored, tagged, or taken from elsewhere.
const reference = /(?:^|[\s,[{:-])(?:[&!]\S|\*[\w-])/;

const mergeKey = /(?<=^|[\s{,])["']?<<["']?[ \t]*:/;

// OpenCode passes over a front matter with one of these, and gives the agent every tool.
const unread: ReadonlySet<string> = new Set([
  'front-matter-invalid',
  'front-matter-late',
  'front-matter-indented',
  'front-matter-fenced',
  'front-matter-delimiter',
]);

const longest = 16_384;

/**
 * Why a front matter may restrict its agent in a way that is not understood: it was refused, was not
 * recognised as one, ends before a restriction in the eyes of Claude Code, holds what is never read
 * (anchors, tags, merged mappings), or names a key that restricts where no reading finds one.
 *
 * @param text the whole file.
 */
export function frontMatterDoubt(
  text: string,
  split: Split,
  { state, fields, findings }: FrontMatter,
  format: AgentFormat,
  earlyEnd: EarlyEnd | undefined,
): Doubt | undefined {
  const { frontMatter, prompt } = split;
  const whole: Doubt = { key: 'front-matter' };
  if (state === 'refused') return whole;
  if (frontMatter === undefined) {
    const start = text.slice(0, longest);
    const isMeant = /^\s*---/.test(start) && restrictingKeys(start).length > 0;
    return isMeant || /^\s*\+\+\+[ \t]*\r?\n/.test(start) ? whole : undefined;
  }
  if (earlyEnd && restrictsBeyond(earlyEnd)) return whole;
  const merge = mergeKey.exec(frontMatter);
  if (merge) {
    const detail = '`<<` takes keys from elsewhere, and is not read here.';
    const fix = 'Write these keys out.';
    const place = placeInFile(split.frontMatterOrigin, placeFinder(frontMatter)(merge.index));
    return { ...whole, report: { place, detail, fix } };
  }
  const isCutShort = /\n\.\.\.[ \t]*\r?\n$/.test(text.slice(0, text.length - prompt.length));
  const rest = isCutShort ? (prompt.slice(0, longest).split(/^---/m)[0] ?? '') : '';
  if (restrictingKeys(rest).length > 0) return whole;
  if (format === 'opencode' && findings.some(({ code }) => unread.has(code))) {
    return restrictingKeys(frontMatter).length > 0 ? whole : undefined;
  }
  if (!findings.some(({ code }) => code === 'front-matter-invalid')) return undefined;
  const isDoubtful = restrictingKeys(frontMatter).some(
    ({ key, value }) => reference.test(value) || !fields.some((field) => field.key === key),
  );
  return isDoubtful ? whole : undefined;
}

// The key before the end may go on behind it.
function restrictsBeyond({ before, after }: EarlyEnd): boolean {
  const last = before.slice(before.search(/[^\n]*(?:\n[\s#-][^\n]*)*$/));
  return restrictingKeys(last).length > 0 || restrictingKeys(after).length > 0;
}

// Each with all that follows up to the next key at the beginning of a line, its own tag included.
function restrictingKeys(text: string): { key: string; value: string }[] {
  return [...text.matchAll(restricting)].map(({ 0: found, 1: tag = '', 2: key = '', index }) => {
    const after = text.slice(index + found.length);
    const end = after.search(/\n(?=[^\s#-])/);
    return { key, value: `${tag} ${end < 0 ? after : after.slice(0, end)}` };
  });
}
