import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat } from '../agent.ts';
import { isMapping } from '../mapping.ts';
import { placeFinder, placeInFile } from '../place.ts';
import type { Doubt } from '../tools/doubt.ts';
import type { FrontMatter } from './front-matter.ts';
import { isGrayMatterYaml } from './gray-matter.ts';
import { isPlainlyWritten } from './plainly-written.ts';
import { mayRestrict, restrictingKeys } from './restricting-keys.ts';
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

const whole: Doubt = { key: 'front-matter' };
const longest = 16_384;

/**
 * Why a front matter may restrict its agent in a way that is not understood: it was refused, was not
 * recognised as one, or holds what programs read in different ways, and a key that restricts.
 */
export function frontMatterDoubt(judged: Judged): Doubt | undefined {
  const { text, split, frontMatter } = judged;
  if (frontMatter.state === 'refused') return whole;
  if (split.frontMatter === undefined) {
    const start = text.slice(0, longest);
    const isMeant = /^\s*---/.test(start) && restrictingKeys(start).length > 0;
    return isMeant || /^\s*\+\+\+[ \t]*\r?\n/.test(start) ? whole : undefined;
  }
  const merge = mergeDoubt(split.frontMatter, judged);
  if (merge) return merge;
  if (restrictingKeys(behindDots(judged)).length > 0) return whole;
  const isDoubtful =
    mayRestrict(split.frontMatter, frontMatter.fields) &&
    isReadOtherwise(split.frontMatter, judged);
  return isDoubtful ? whole : undefined;
}

const mergeKey = /(?<=^|[\s{,])["']?<<["']?[ \t]*:/;

function mergeDoubt(frontMatter: string, { split, frontMatter: read }: Judged): Doubt | undefined {
  const found = mergeKey.exec(frontMatter);
  if (!found && !read.fields.some(({ key, value }) => key === '<<' || holdsMerge(value))) {
    return undefined;
  }
  const place = placeInFile(split.frontMatterOrigin, placeFinder(frontMatter)(found?.index ?? 0));
  const detail = '`<<` takes keys from elsewhere, and is not read here.';
  return { ...whole, report: { place, detail, fix: 'Write these keys out.' } };
}

function holdsMerge(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsMerge);
  return isMapping(value) && (Object.hasOwn(value, '<<') || Object.values(value).some(holdsMerge));
}

// What a parser of YAML may read beyond dots, which end a document for some and nothing for others.
function behindDots({ text, split: { prompt } }: Judged): string {
  const before = text.slice(0, text.length - prompt.length);
  if (!/\n\.\.\.[ \t]*\r?\n$/.test(before)) return '';
  return prompt.slice(0, longest).split(/^---/m)[0] ?? '';
}

// OpenCode passes over a front matter with one of these, and gives the agent every tool.
const unread: ReadonlySet<string> = new Set([
  'front-matter-invalid',
  'front-matter-late',
  'front-matter-indented',
  'front-matter-fenced',
  'front-matter-delimiter',
  'front-matter-unclosed',
]);

// Whether the product may read another front matter than this, or other values in it.
function isReadOtherwise(frontMatter: string, judged: Judged): boolean {
  const { split, frontMatter: read, format, earlyEnd } = judged;
  const codes = new Set(read.findings.map(({ code }) => code));
  const isInvalid = codes.has('front-matter-invalid');
  if (/\r(?!\n)/.test(frontMatter) || isChangedByRepair(frontMatter, judged)) return true;
  if (isInvalid && hidesKeys(frontMatter, judged)) return true;
  const hasTab = /^ *\t/m.test(frontMatter);
  switch (format) {
    case 'claude-code':
    case 'skill': {
      const goesOn = codes.has('front-matter-unclosed') && split.prompt.includes('---');
      const from = split.frontMatterOrigin.line - 1;
      const keyLines = new Set(read.fields.map(({ line }) => line - from));
      const isMended = isInvalid && !isPlainlyWritten(frontMatter, keyLines);
      return earlyEnd !== undefined || hasTab || goesOn || isMended;
    }
    case 'opencode':
      return (
        hasTab || [...codes].some((code) => unread.has(code)) || !isGrayMatterYaml(frontMatter)
      );
    default:
      return false;
  }
}

// What is repaired is read as it was meant; programs read what is there.
function isChangedByRepair(frontMatter: string, { source, text }: Judged): boolean {
  if (source === text) return false;
  const original = splitFrontMatter(source).frontMatter ?? '';
  return JSON.stringify(restrictingKeys(original)) !== JSON.stringify(restrictingKeys(frontMatter));
}

// Where a value is anchored, tagged, or taken from elsewhere.
const reference = /(?:^|[\s,[{:-])(?:[&!]\S|\*[\w-])/;

function hidesKeys(frontMatter: string, { frontMatter: { fields } }: Judged): boolean {
  return restrictingKeys(frontMatter).some(
    ({ key, value }) => reference.test(value) || !fields.some((field) => field.key === key),
  );
}
