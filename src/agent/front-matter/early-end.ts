import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { AgentFormat } from '../agent.ts';
import { placeFinder, placeInFile } from '../place.ts';
import type { Split } from './split.ts';

/**
 * Finds three dashes within a front matter. Claude Code was seen to end it there, be it within a word, a
 * quoted text or a comment: what follows is prompt.
 */
export function findEarlyEnd(
  { frontMatter, frontMatterOrigin }: Pick<Split, 'frontMatter' | 'frontMatterOrigin'>,
  format: AgentFormat,
): Finding | undefined {
  if (format !== 'claude-code' && format !== 'skill') return undefined;
  const at = frontMatter?.indexOf('---') ?? -1;
  if (frontMatter === undefined || at < 0) return undefined;
  const place = placeInFile(frontMatterOrigin, placeFinder(frontMatter)(at));
  return { code: 'front-matter-early-end', place };
}
