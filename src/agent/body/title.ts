import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

// One emoji as people see one: flags, keycaps, skin tones and joined sequences included.
const emojiAtEdge = /^\p{RGI_Emoji}|\p{RGI_Emoji}$/v;

/** A title and the emoji that stood at its beginning or end. */
export interface Title {
  title: string;
  emoji: string | undefined;
}

/** The title of an agent: its first heading of level one, else its name made readable. */
export function readTitle(heading: Heading | undefined, name: string): Title {
  const text = heading ? textOf(heading).replace(/\s+/g, ' ').trim() : '';
  const emoji = emojiAtEdge.exec(text)?.[0];
  const title = (emoji === undefined ? text : text.replace(emojiAtEdge, '')).trim();
  return { title: title === '' ? humanise(name) : title, emoji };
}

/** `backend-expert` as `Backend Expert`; a name that has spaces or capitals stays as it is. */
export function humanise(name: string): string {
  if (/[\s\p{Lu}]/u.test(name)) return name;
  return name
    .split(/[-_.]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
