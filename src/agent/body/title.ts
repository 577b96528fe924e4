import type { Heading } from 'mdast';
import type { Field } from '../agent.ts';
import { plainText } from './plain-text.ts';

// One emoji as people see one: flags, keycaps, skin tones and joined sequences included.
const emojiAtEdge = /^\p{RGI_Emoji}|\p{RGI_Emoji}$/v;

/** A title without the emoji that stood at its beginning or end, and the agent's emoji. */
export interface Title {
  title: string;
  emoji: string | undefined;
}

/**
 * The title of an agent: its heading, else its name made readable. Its emoji: the one of the heading,
 * else `emoji` of the front matter.
 */
export function readTitle(
  heading: Heading | undefined,
  name: string,
  fields: readonly Field[],
): Title {
  const text = heading ? plainText(heading) : '';
  const emoji = edgeEmoji(text);
  const title = (emoji === undefined ? text : text.replace(emoji, '')).trim();
  return { title: title === '' ? humanise(name) : title, emoji: emoji ?? emojiField(fields) };
}

function emojiField(fields: readonly Field[]): string | undefined {
  const value = fields.find(({ key }) => key === 'emoji')?.value;
  const text = typeof value === 'string' ? value.trim() : '';
  return edgeEmoji(text) === text ? text : undefined;
}

// Looking for an emoji takes long, and few titles can have one.
function edgeEmoji(text: string): string | undefined {
  return /^[ -~]*$/.test(text) ? undefined : emojiAtEdge.exec(text)?.[0];
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
