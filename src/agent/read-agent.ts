import type { Root } from 'mdast';
import { type Diagnostic, type Finding, inFile, type Place } from '../diagnostics/diagnostic.ts';
import type { Agent } from './agent.ts';
import { readRelativeLinks } from './body/links.ts';
import { readMarkdown } from './body/markdown.ts';
import { outlineOf } from './body/outline.ts';
import { readReferences } from './body/references.ts';
import { type Body, readSections } from './body/sections.ts';
import { readTitle } from './body/title.ts';
import { findUnclosedFences } from './body/unclosed-fence.ts';
import { readKnowledge } from './expertise/expertise.ts';
import { fieldValue } from './field.ts';
import { checkFields } from './front-matter/check-fields.ts';
import { findEarlyEnd } from './front-matter/early-end.ts';
import { detectFormat } from './front-matter/format.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';
import { frontMatterDoubt } from './front-matter/front-matter-doubt.ts';
import { readIdentity } from './front-matter/identity.ts';
import { readSettings } from './front-matter/settings.ts';
import { type Split, splitFrontMatter } from './front-matter/split.ts';
import { summarise } from './front-matter/summary.ts';
import { categoryOf } from './path.ts';
import { type Origin, placeInFile } from './place.ts';
import { findDamage } from './text/damage.ts';
import { decode } from './text/decode.ts';
import { checkFileMarks } from './text/file-marks.ts';
import { findHidden, hiddenFindings } from './text/hidden.ts';
import { detectLanguage } from './text/language.ts';
import { findSecrets } from './text/secrets.ts';
import { estimateTokens } from './text/tokens.ts';
import { checkModel } from './tools/check-model.ts';
import { checkPromise } from './tools/check-promise.ts';
import { checkTools } from './tools/check-tools.ts';
import { doubtFindings } from './tools/doubt.ts';
import { readTools } from './tools/read-tools.ts';

/** What reading one file gave. Without an agent, at least one diagnostic says why. */
export interface Reading {
  agent: Agent | undefined;
  /** The prompt's sections as Markdown trees, for rendering. */
  body: Body;
  origin: Origin;
  diagnostics: Diagnostic[];
}

const nothing: Body = { title: undefined, intro: [], sections: [] };

/**
 * Reads one agent file. Pure: it touches neither disk nor network, and never throws for what a file
 * holds.
 *
 * @param bytes the file, as it is on disk; it is never changed.
 * @param path where the file is, relative to the agents folder, with `/` between its parts.
 */
export function readAgent(bytes: Uint8Array, path: string): Reading {
  const source = decode(bytes);
  if (typeof source !== 'string') {
    const origin = { line: 1, indent: 0 };
    return { agent: undefined, body: nothing, origin, diagnostics: inFile(path, [source]) };
  }
  const { repaired, findings: damage, inSource } = findDamage(source);
  const text = repaired ?? source;
  const split = splitFrontMatter(text);
  const { origin } = split;
  const frontMatter = readFrontMatter(split);
  const { fields, findings } = frontMatter;
  const { tree, breach } = parseBody(split);
  const body = readSections(tree);

  const format = detectFormat(path, fields);
  const identity = readIdentity(path, format, frontMatter, body);
  const earlyEnd = findEarlyEnd(split, format);
  const unread = frontMatterDoubt({ source, text, split, frontMatter, format, earlyEnd });
  const { tools, deniedTools, doubt } = readTools(fields, format, unread);
  const hidden = findHidden(text, [...readBefore(split), { tree, origin }]);
  const model = fieldValue(fields, 'model');

  const agent: Agent = {
    path,
    category: categoryOf(path),
    format,
    name: identity.name,
    ...readTitle(split.heading ?? body.title, identity.name, fields),
    description: identity.description,
    summary: summarise(identity.description, body),
    language: detectLanguage(identity.description, tree),
    tools,
    deniedTools,
    model: typeof model === 'string' && model.trim() !== '' ? model.trim() : undefined,
    settings: readSettings(fields),
    fields,
    outline: outlineOf(body.sections),
    ...readKnowledge(body.sections),
    references: readReferences(fields, body, split.body, origin, text),
    links: readRelativeLinks(tree, split.body, origin),
    hidden,
    repaired,
    prompt: repaired === undefined ? split.prompt : fromLine(source, origin.line),
    tokens: estimateTokens(split.prompt),
  };
  const read = [
    ...findings,
    ...(earlyEnd ? [earlyEnd] : []),
    ...identity.findings,
    ...checkFields(fields, format, text),
    ...checkModel(fields, format),
    ...checkTools(fields, format, text),
    ...doubtFindings(doubt),
    ...checkPromise(agent),
    ...breach,
    ...findUnclosedFences(tree, split.body, origin),
    ...hiddenFindings(hidden),
    ...findSecrets(text),
  ];
  const placed = read.map((finding) => ({ ...finding, place: inSource(finding.place) }));
  return {
    agent: repaired === undefined ? agent : withPlaces(agent, inSource),
    body,
    origin,
    diagnostics: inFile(path, [...checkFileMarks(source), ...damage, ...placed]),
  };
}

// What was read from a repaired text, with the places of the file.
function withPlaces(agent: Agent, inSource: (place: Place) => Place): Agent {
  const each = <T extends Place>(found: readonly T[]): T[] =>
    found.map((one) => ({ ...one, ...inSource(one) }));
  return {
    ...agent,
    fields: agent.fields.map((field) => ({ ...field, valuePlace: inSource(field.valuePlace) })),
    references: each(agent.references),
    links: each(agent.links),
    hidden: each(agent.hidden),
  };
}

// A body that crosses a bound is still published, as it is, but no parser sees it.
function parseBody({ body, origin }: Split): { tree: Root; breach: Finding[] } {
  const { tree, breach } = readMarkdown(body);
  if (breach === undefined) return { tree, breach: [] };
  const place = placeInFile(origin, { line: breach + 1, column: 1 });
  return { tree, breach: [{ code: 'markdown-bound', place }] };
}

// No page shows what stands before a front matter.
function readBefore({ before }: Split): { tree: Root; origin: Origin }[] {
  if (before.trim() === '') return [];
  return [{ tree: readMarkdown(before).tree, origin: { line: 1, indent: 0 } }];
}

// Undoing damage moves no line break, so a line is the same in both texts.
function fromLine(text: string, line: number): string {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  return text.slice(start);
}
