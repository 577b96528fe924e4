import type { Paragraph } from 'mdast';
import { plainText } from '../body/plain-text.ts';
import type { Body } from '../body/sections.ts';
import { oneLine } from '../text/one-line.ts';

/** What a body says of an agent that has no front matter. */
export interface BodyIdentity {
  name?: string;
  description?: string;
}

const nameKey = /^(?:name|nom|nombre|nome|имя|名前|名称|이름)$/i;
const descriptionKey =
  /^(?:description|descripción|descrição|beschreibung|descrizione|описание|説明|설명|描述)$/i;
// Anywhere but at the beginning, it may sum up something else.
const overviewHeading =
  /^(?:overview|summary|résumé|resumen|resumo|zusammenfassung|riepilogo|обзор|概要|概述|개요)$/i;

/**
 * Finds a name and a description in a body: in lines such as `**Name**: …` before the second section;
 * the description also under a heading that says so.
 */
export function identityInBody({ intro, sections }: Body): BodyIdentity {
  const lines = [...intro, ...(sections[0]?.content ?? [])].flatMap((node) => {
    if (node.type === 'list') return node.children.map((item) => plainText(item));
    return node.type === 'paragraph' ? keyLines(node) : [];
  });
  const listed = (key: RegExp): string | undefined => {
    for (const line of lines) {
      const [, written, value] = keyLine.exec(line) ?? [];
      if (written !== undefined && key.test(written)) return value;
    }
    return undefined;
  };
  const paragraph = sections
    .find(
      ({ heading: { title } }, index) =>
        descriptionKey.test(title) || (index === 0 && overviewHeading.test(title)),
    )
    ?.content.find((node) => node.type === 'paragraph');
  const name = listed(nameKey);
  const description = listed(descriptionKey) ?? (paragraph && plainText(paragraph));
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
}

const keyLine = /^(\p{L}{1,20}) ?[:：]\s*(\S.*)$/u;

// The lines of a paragraph that begin with a key, each with those after it.
function keyLines({ children }: Paragraph): string[] {
  return children
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'break' ? '\n' : plainText(node),
    )
    .join('')
    .split(/\n(?=\p{L}{1,20} ?[:：])/u)
    .map(oneLine);
}
