import type { Heading, PhrasingContent } from 'mdast';
import type { Field } from '../agent.ts';
import { fieldValue } from '../field.ts';
import { plainText } from './plain-text.ts';

// One emoji as people see one: flags, keycaps, skin tones and joined sequences included. The property
// RGI_Emoji would tell too, but takes a tenth of a second to be compiled
// (https://unicode.org/reports/tr51/#EBNF_and_Regex).
const part = /(?:[\p{EPres}--\p{RI}]|[\p{Emoji}--\p{ASCII}](?:\uFE0F|(?=\p{EMod})))\p{EMod}?/v
  .source;
const tags = /[\u{E0020}-\u{E007E}]+\u{E007F}/v.source;
const emoji = `(?:\\p{RI}\\p{RI}|[0-9#*]\\uFE0F?\\u20E3|${part}(?:${tags})?(?:\\u200D${part})*)`;
const emojiAtEdge = new RegExp(`^${emoji}|${emoji}$`, 'v');

/** Most emoji that are taken off a title; looking for one takes time in proportion to its length. */
const mostEmoji = 8;

/** A title without the emoji that stood at its beginning or end, and the agent's emoji. */
export interface Title {
  title: string;
  emoji: string | undefined;
}

/**
 * The title of an agent: its heading without images, else its name made readable. Its emoji: the one
 * of the heading, else `emoji` of the front matter.
 */
export function readTitle(
  heading: Heading | undefined,
  name: string,
  fields: readonly Field[],
): Title {
  const text = heading ? plainText(withoutImages(heading.children)) || plainText(heading) : '';
  const emoji = edgeEmoji(text);
  const title = withoutEdges(text, emoji);
  return { title: title === '' ? humanise(name) : title, emoji: emoji ?? emojiField(fields) };
}

function withoutImages(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'image' || node.type === 'imageReference') return [];
    if (node.type === 'html' && /^<img\b/i.test(node.value)) return [];
    return [node.type === 'link' ? { ...node, children: withoutImages(node.children) } : node];
  });
}

function emojiField(fields: readonly Field[]): string | undefined {
  const value = fieldValue(fields, 'emoji');
  const text = typeof value === 'string' ? value.trim() : '';
  return edgeEmoji(text) === text ? text : undefined;
}

function withoutEdges(text: string, emoji: string | undefined): string {
  let title = text;
  let edge = emoji;
  for (let count = 0; edge !== undefined && count < mostEmoji; count += 1) {
    const rest = title.startsWith(edge) ? title.slice(edge.length) : title.slice(0, -edge.length);
    title = rest.trim();
    edge = edgeEmoji(title);
  }
  return title;
}

// Looking for an emoji takes long, and few titles can have one.
function edgeEmoji(text: string): string | undefined {
  return /^[ -~]*$/.test(text) ? undefined : emojiAtEdge.exec(text)?.[0];
}

/** `backend-expert` as `Backend Expert`; a name that has spaces or capitals stays as it is. */
function humanise(name: string): string {
  if (/[\s\p{Lu}]/u.test(name)) return name;
  return name
    .split(/[-_.]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
