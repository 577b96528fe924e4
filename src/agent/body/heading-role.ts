import { type SectionRole, sectionRoles } from '../agent.ts';
import { foldHeading } from './fold-heading.ts';
import roles from './heading-roles.json' with { type: 'json' };

const whole = new Map<string, SectionRole>();
const beginnings = new Map<string, SectionRole>();
const endings = new Map<string, SectionRole>();
for (const role of sectionRoles) {
  for (const heading of Object.values(roles[role]).flat()) learn(heading, role);
}
const beginningLengths = lengths(beginnings);
const endingLengths = lengths(endings);

// What stands behind a colon, a dash or a bracket explains the heading before it.
const explanation = /[:：([（［【|]|\s[-–—]\s|—/u;
// Longer ones are sentences, and the tail of a sentence says nothing about its section.
const longest = 80;
// No entry is anywhere near as long: folding reads no more than this.
const longestLine = 400;
// The agents of a collection say the same headings again and again.
const known = new Map<string, SectionRole>();
const mostKnown = 10_000;

/**
 * The role of a section by its heading, whatever its case, accents, emoji, number or article.
 *
 * `heading-roles.json` lists the headings by role and language. An entry is a whole heading;
 * “Exemples …” stands for every heading that begins so, “… checklist” for every one that ends so as a
 * word of its own, “…checkliste” also within a word. A whole heading outranks a pattern, and what
 * stands before a colon, dash or bracket outranks what follows.
 *
 * Decisions that hold in every language: rules, constraints, guidelines, limits and anti-patterns are
 * `principles`; best practices, conventions and quality standards are `standards`. Mission, purpose,
 * goals, and learning and memory are `identity`. Responsibilities, tasks, numbered steps and what to
 * do when invoked are `approach`. Output formats, reports and templates are `deliverables`. Success
 * criteria are `metrics`; acceptance criteria, gates, verification and self-checks are `checklist`.
 * How to talk, with users or other agents, is `communication`; handing over, delegating and escalating
 * is `collaboration`. A “decision framework” says in real files for which tasks to take the agent,
 * hence `when-to-use`. Subjects of the trade (“Performance optimization”), inputs, installation,
 * references and error handling are `other`.
 */
export function headingRole(heading: string): SectionRole {
  const line = heading.slice(0, longestLine);
  const role = known.get(line) ?? lookUp(line);
  if (known.size === mostKnown) known.clear();
  known.set(line, role);
  return role;
}

function lookUp(line: string): SectionRole {
  const text = foldHeading(line);
  const end = line.search(explanation);
  const head = end > 0 ? foldHeading(line.slice(0, end)) : text;
  return (
    whole.get(text) ??
    whole.get(head) ??
    (text.length > longest ? undefined : (beginningOf(text) ?? endingOf(head) ?? endingOf(text))) ??
    'other'
  );
}

function beginningOf(text: string): SectionRole | undefined {
  const candidate = `${text} `;
  for (const length of beginningLengths) {
    const role = beginnings.get(candidate.slice(0, length));
    if (role) return role;
  }
  return undefined;
}

function endingOf(text: string): SectionRole | undefined {
  const candidate = ` ${text}`;
  for (const length of endingLengths) {
    const role = length > candidate.length ? undefined : endings.get(candidate.slice(-length));
    if (role) return role;
  }
  return undefined;
}

function learn(entry: string, role: SectionRole): void {
  if (entry.startsWith('…'))
    endings.set(`${entry.startsWith('… ') ? ' ' : ''}${foldHeading(entry)}`, role);
  else if (entry.endsWith('…'))
    beginnings.set(`${foldHeading(entry)}${entry.endsWith(' …') ? ' ' : ''}`, role);
  else whole.set(foldHeading(entry), role);
}

/** Lengths of the keys, longest first. */
function lengths(map: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))].sort((a, b) => b - a);
}
