import type { Heading } from 'mdast';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Origin } from '../place.ts';
import { isIndented, type Opening, readOpening } from './delimiters.ts';
import { dedent, findFrontMatter, promptInFence } from './find-front-matter.ts';
import { isFieldLine } from './key-line.ts';
import { linesFrom } from './lines.ts';
import { shapeFindings } from './shape-findings.ts';

/** An agent file cut in two, before either part is understood. */
export interface Split {
  /** Text between the delimiters, without its indentation; undefined where there is none. */
  frontMatter: string | undefined;
  /** Where `frontMatter` stands in the file. */
  frontMatterOrigin: Origin;
  /** Every character after the line break that ends the closing delimiter. */
  prompt: string;
  /** The prompt as Markdown: without the indentation, or the fence, that the whole file stands in. */
  body: string;
  /** Where `body` stands in the file. */
  origin: Origin;
  /** What stands before the front matter; empty in a sound file. */
  before: string;
  /** A heading of level one in it. */
  heading: Heading | undefined;
  /** What follows the opening dashes, such as `js` in `---js`; empty for YAML. */
  language: string;
  /** What is odd about the place and the delimiters of the front matter. */
  findings: Finding[];
}

/**
 * Finds the front matter of a text: between dashes at its beginning, in a code fence, in a file that is
 * indented as a whole, after blank lines, comments or a heading. A byte order mark is passed over.
 */
export function splitFrontMatter(text: string): Split {
  const whole: Split = {
    frontMatter: undefined,
    frontMatterOrigin: { line: 1, indent: 0 },
    prompt: text,
    body: text,
    origin: { line: 1, indent: 0 },
    before: '',
    heading: undefined,
    language: '',
    findings: [],
  };
  const { opening, heading, comment } = findOpening(text);
  if (opening === undefined) return whole;
  const { mark, indent, kind } = opening;
  const language = kind === 'dashes' ? opening.language : '';
  const exact =
    kind === 'dashes' && mark === '---' && indent === '' && heading === undefined && !comment;
  const found = findFrontMatter(text, opening, exact);
  if (found === undefined) {
    const [next] = linesFrom(text, opening.line.next, opening.line.number + 1);
    // Dashes before anything else are a rule.
    const isOpen = exact && language === '' && next !== undefined && isFieldLine(next.text);
    const findings = isOpen ? shapeFindings(text, opening, undefined, []) : [];
    return { ...whole, language: exact ? language : '', findings };
  }
  const prompt = text.slice(found.next);
  const bodyIndent = indent !== '' && isIndented(prompt, indent) ? indent.length : 0;
  return {
    frontMatter: found.frontMatter,
    frontMatterOrigin: { line: found.line, indent: indent.length },
    prompt,
    body: found.inFence ? promptInFence(prompt, mark) : dedent(prompt, bodyIndent),
    origin: { line: found.nextLine, indent: bodyIndent },
    before: text.slice(0, opening.line.start),
    heading: heading === undefined ? undefined : headingOf(heading),
    language,
    findings: shapeFindings(text, opening, found, [
      ...(heading === undefined ? [] : ['the heading']),
      ...(comment ? ['the comment'] : []),
    ]),
  };
}

interface Beginning {
  opening?: Opening;
  heading?: string;
  /** Whether a comment stands before the opening. */
  comment: boolean;
}

// Nothing but blank lines, comments and one heading of level one may stand before a front matter.
function findOpening(text: string): Beginning {
  const beginning: Beginning = { comment: false };
  let inComment = false;
  for (const line of linesFrom(text, 0, 1)) {
    const content = line.text.replace(/^\uFEFF/, '');
    if (inComment || content.startsWith('<!--')) {
      beginning.comment = true;
      inComment = !content.includes('-->');
    } else if (content.trim() !== '') {
      const opening = readOpening(line);
      if (opening) return { ...beginning, opening };
      if (beginning.heading !== undefined || !/^# /.test(content)) break;
      beginning.heading = content.slice(2).trim();
    }
  }
  return { comment: false };
}

function headingOf(value: string): Heading {
  return { type: 'heading', depth: 1, children: [{ type: 'text', value }] };
}
