import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Body } from '../body/sections.ts';

/** What a body says of an agent that has no front matter. */
export interface BodyIdentity {
  name?: string;
  description?: string;
}

const descriptionHeading =
  /^(?:description|descripción|descrição|beschreibung|descrizione|описание|説明|설명|描述)$/i;

/**
 * Finds a name and a description in a body: in a list of `name: …` lines before the second section, or
 * under a heading “Description”.
 */
export function identityInBody({ intro, sections }: Body): BodyIdentity {
  const items = [...intro, ...(sections[0]?.content ?? [])].flatMap((node) =>
    node.type === 'list' ? node.children.map((item) => paragraphText(item)) : [],
  );
  const listed = (key: string): string | undefined => {
    const line = items.find((item) => item.toLowerCase().startsWith(`${key}:`));
    const value = line?.slice(key.length + 1).trim();
    return value === '' ? undefined : value;
  };
  const paragraph = sections
    .find(({ heading }) => descriptionHeading.test(heading.title))
    ?.content.find((node) => node.type === 'paragraph');
  const name = listed('name');
  const description = listed('description') ?? (paragraph && paragraphText(paragraph));
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
}

/** The text of a paragraph or list item, on one line. */
export function paragraphText(node: RootContent): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}
