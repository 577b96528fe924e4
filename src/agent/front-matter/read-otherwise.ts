import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat } from '../agent.ts';
import type { FrontMatter } from './front-matter.ts';
import { isGrayMatterYaml } from './gray-matter.ts';
import { isPlainlyWritten } from './plainly-written.ts';
import { isRestricting, restrictingKeys } from './restricting-keys.ts';
import { type Split, splitFrontMatter } from './split.ts';

/** What a front matter is judged by. */
export interface Judged {
  /** The file as it is, and with its text damage undone; the same where it has none. */
  source: string;
  text: string;
  /** Of the second. */
  split: Split;
  frontMatter: FrontMatter;
  format: AgentFormat;
  /** Where Claude Code takes the front matter to end before it does. */
  earlyEnd: Finding | undefined;
}

const longest = 16_384;

/**
 * What the product may read as front matter beyond the end that was found: dots end a document for some
 * parsers of YAML and nothing for others, and where no line ends it, a rule further down does, or the
 * file. Undefined where the end is clear.
 */
export function readBeyond({ text, split, frontMatter, format }: Judged): string | undefined {
  const { prompt } = split;
  const rest = prompt.slice(0, longest);
  if (frontMatter.findings.some(({ code }) => code === 'front-matter-unclosed')) {
    const [before = ''] = rest.split('---', 1);
    if (format === 'opencode') return before;
    const isClaude = format === 'claude-code' || format === 'skill';
    return isClaude && prompt.includes('---') ? before : undefined;
  }
  const isEndedByDots = /\n\.\.\.[ \t]*\r?\n$/.test(text.slice(0, text.length - prompt.length));
  return isEndedByDots ? rest.split(/^---/m, 1)[0] : undefined;
}

// OpenCode passes over a front matter with one of these, and gives the agent every tool.
const unread: ReadonlySet<string> = new Set([
  'front-matter-invalid',
  'front-matter-late',
  'front-matter-indented',
  'front-matter-fenced',
  'front-matter-delimiter',
]);

/** Whether the product may read other values in a front matter, or none. */
export function isReadOtherwise(frontMatter: string, judged: Judged): boolean {
  const { split, frontMatter: read, format, earlyEnd } = judged;
  const codes = new Set(read.findings.map(({ code }) => code));
  const isInvalid = codes.has('front-matter-invalid');
  if (/\r(?!\n)/.test(frontMatter) || isChangedByRepair(frontMatter, judged)) return true;
  if (isInvalid && hidesKeys(frontMatter, judged)) return true;
  const hasTab = /^ *\t/m.test(frontMatter);
  switch (format) {
    case 'claude-code':
    case 'skill': {
      const from = split.frontMatterOrigin.line - 1;
      const keyLines = new Set(read.fields.map(({ line }) => line - from));
      const isMended = isInvalid && !isPlainlyWritten(frontMatter, keyLines);
      return earlyEnd !== undefined || hasTab || isMended;
    }
    case 'opencode':
      return (
        hasTab || [...codes].some((code) => unread.has(code)) || !isGrayMatterYaml(frontMatter)
      );
    default:
      return false;
  }
}

// What is repaired is read as it was meant; programs read what is there. No repair moves a line.
function isChangedByRepair(
  frontMatter: string,
  { source, text, split, ...judged }: Judged,
): boolean {
  if (source === text) return false;
  const original = splitFrontMatter(source).frontMatter ?? '';
  if (JSON.stringify(restrictingKeys(original)) !== JSON.stringify(restrictingKeys(frontMatter))) {
    return true;
  }
  const before = original.split('\n');
  const after = frontMatter.split('\n');
  const { fields } = judged.frontMatter;
  const from = split.frontMatterOrigin.line;
  return fields.some((field, index) => {
    if (!isRestricting(field)) return false;
    const end = (fields[index + 1]?.line ?? after.length + from) - from;
    const start = field.line - from;
    return before.slice(start, end).join('\n') !== after.slice(start, end).join('\n');
  });
}

// Where a value is anchored, tagged, or taken from elsewhere.
const reference = /(?:^|[\s,[{:-])(?:[&!]\S|\*[\w-])/;

function hidesKeys(frontMatter: string, { frontMatter: { fields } }: Judged): boolean {
  return restrictingKeys(frontMatter).some(
    ({ key, value }) => reference.test(value) || !fields.some((field) => field.key === key),
  );
}
