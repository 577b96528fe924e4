/** A stretch of a description: plain text, or what stood in a tag that authors write for the model. */
export interface DescriptionPart {
  /** Undefined for plain text. */
  tag: 'example' | 'commentary' | undefined;
  text: string;
}

/**
 * Cuts a description at its tags, so that a page can set examples and commentaries apart. Only the tags
 * and blank edges are left out. A tag that is never closed goes on to the end. What follows a word
 * directly, as in `List<example>`, opens none.
 */
export function descriptionParts(description: string): DescriptionPart[] {
  const parts: DescriptionPart[] = [];
  const open: DescriptionPart['tag'][] = [];
  let position = 0;
  const upTo = (end: number): void => {
    const text = description.slice(position, end).trim();
    if (text !== '') parts.push({ tag: open.findLast((tag) => tag !== undefined), text });
  };
  for (const match of description.matchAll(
    /(?<!\w(?=<ex))<(\/?)(examples?|commentary)(?:\s[^<>]*)?>/gi,
  )) {
    upTo(match.index);
    position = match.index + match[0].length;
    const tag = tagOf(match[2] ?? '');
    if (match[1] !== '/') open.push(tag);
    else if (open.includes(tag)) open.length = open.lastIndexOf(tag);
  }
  upTo(description.length);
  return parts;
}

// What is between `<examples>` and the first `<example>` is plain text.
function tagOf(name: string): DescriptionPart['tag'] {
  const lower = name.toLowerCase();
  return lower === 'example' || lower === 'commentary' ? lower : undefined;
}
