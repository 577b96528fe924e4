import type { Agent } from '../agent/agent.ts';

/** What stands in the glass case for an agent. */
export interface ExhibitGlyph {
  kind: 'emoji' | 'monogram';
  text: string;
}

/** The agent's own emoji, else the initials of its title. */
export function exhibitGlyph({ emoji, title }: Pick<Agent, 'emoji' | 'title'>): ExhibitGlyph {
  return emoji === undefined
    ? { kind: 'monogram', text: monogram(title) }
    : { kind: 'emoji', text: emoji };
}

function monogram(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '·', second = ''] = words;
  // Scripts without capitals are too dense for two.
  if (
    !/^\p{Alphabetic}/u.test(first) ||
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(first)
  ) {
    return [...first][0] ?? '·';
  }
  return `${[...first][0] ?? ''}${[...second][0] ?? ''}`.toUpperCase();
}
