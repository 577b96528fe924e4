import type { Agent } from '../agent/agent.ts';

/** What stands in the glass case for an agent. */
export interface ExhibitGlyph {
  kind: 'emoji' | 'monogram';
  text: string;
}

/** The agent's own emoji, from its title or its front matter, else the initials of its title. */
export function exhibitGlyph({ emoji, fields, title }: Agent): ExhibitGlyph {
  const field = fields.find(({ key }) => key === 'emoji')?.value;
  const own =
    emoji ??
    (typeof field === 'string' && /^\p{RGI_Emoji}$/v.test(field.trim()) ? field.trim() : undefined);
  return own === undefined
    ? { kind: 'monogram', text: monogram(title) }
    : { kind: 'emoji', text: own };
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
