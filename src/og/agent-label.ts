import type { Risk } from '../agent/tools/tool-table.ts';
import { exhibitGlyph } from '../catalog/exhibit.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';
import type { SiteOptions } from '../catalog/shared-state.ts';
import { permissionMarks } from '../i18n/permission-marks.ts';
import { wordsOf } from '../i18n/words.ts';
import { oneLine } from '../render/one-line.ts';
import { drawable } from './drawable.ts';

/** What an agent's image shows. All texts can be drawn. */
export interface AgentLabel {
  /** What stands in the glass case. */
  monogram: string;
  title: string;
  summary: string | undefined;
  /** The gravest of what it may do. */
  mark: { risk: Risk | 'none'; words: string };
  /** Title of the site. */
  site: string | undefined;
}

const longestTitle = 96;
const longestSummary = 132;
const longestSite = 48;

/**
 * The label of an agent. A title in a script that the font lacks gives way to the agent's address,
 * which every script is written to in Latin letters; the emoji, for which no font is at hand, to the
 * monogram.
 *
 * @param has whether the font has a character.
 */
export function agentLabel(
  { agent, slug }: Pick<PublishedAgent, 'agent' | 'slug'>,
  { title: site, locale }: Pick<SiteOptions, 'title' | 'locale'>,
  has: (character: string) => boolean,
): AgentLabel {
  const line = (text: string, length: number) => drawable(cut(text, length), has);
  const monogram = (text: string) =>
    line(exhibitGlyph({ emoji: undefined, title: text }).text, longestTitle);
  const mark = permissionMarks(agent, wordsOf(locale)).at(-1) ?? { risk: 'none', words: '' };
  return {
    monogram: monogram(agent.title) ?? monogram(slug) ?? '·',
    title: line(agent.title, longestTitle) ?? slug,
    summary: line(agent.summary, longestSummary),
    mark,
    site: line(site, longestSite),
  };
}

// After a whole word, where that is not far.
function cut(text: string, length: number): string {
  const line = oneLine(text, length);
  return line.endsWith('…') ? line.replace(/\s\S{0,20}…$/, ' …') : line;
}
