/** A stretch of a description: plain text, or what stood in a tag such as `<example>`. */
export interface DescriptionPart {
  /** Name of the tag; undefined for plain text. */
  tag: string | undefined;
  text: string;
}

/**
 * Cuts a description at the tags that authors write for the model, so that the page can set examples
 * and commentaries apart. Only the tags themselves and blank edges are left out.
 */
export function descriptionParts(description: string): DescriptionPart[] {
  const parts: DescriptionPart[] = [];
  let tag: string | undefined;
  // Descriptions on one line hold their line breaks as a backslash and an n.
  for (const piece of description
    .replaceAll('\\n', '\n')
    .split(/(<\/?(?:examples?|commentary)>)/i)) {
    const [, closing, name] = /^<(\/?)(examples?|commentary)>$/i.exec(piece) ?? [];
    if (name !== undefined) {
      tag = closing === '/' || /^examples$/i.test(name) ? undefined : name.toLowerCase();
      continue;
    }
    const text = piece.trim();
    if (text !== '') parts.push({ tag, text });
  }
  return parts;
}
