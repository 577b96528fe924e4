import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat } from '../agent.ts';
import { placeFinder, placeInFile } from '../place.ts';
import type { Split } from './split.ts';

/** Where Claude Code takes a front matter to end before it does. */
export interface EarlyEnd {
  finding: Finding;
  /** What it still reads of the front matter. */
  before: string;
  /** What it takes for the prompt. */
  after: string;
}

/**
 * Finds three dashes within a front matter. Claude Code was seen to end it there, be it within a word, a
 * quoted text or a comment: what follows is prompt.
 */
export function findEarlyEnd(
  { frontMatter, frontMatterOrigin }: Pick<Split, 'frontMatter' | 'frontMatterOrigin'>,
  format: AgentFormat,
): EarlyEnd | undefined {
  if (format !== 'claude-code' && format !== 'skill') return undefined;
  const at = frontMatter?.indexOf('---') ?? -1;
  if (frontMatter === undefined || at < 0) return undefined;
  const place = placeInFile(frontMatterOrigin, placeFinder(frontMatter)(at));
  return {
    finding: { code: 'front-matter-early-end', place },
    before: frontMatter.slice(0, at),
    after: frontMatter.slice(at),
  };
}
