import { isFieldLine, isKnownLine } from './key-line.ts';

/**
 * Finds the line on which a body begins among lines that should be those of a front matter: a heading
 * that no field follows (else it is a comment), or, where nothing closes the lines, what follows a
 * blank line and is neither a field nor indented.
 *
 * @param isClosed whether dashes follow the lines. Prose before a known field is then a part of the
 * front matter.
 * @returns the index of the line; undefined where all of them may be a front matter.
 */
export function bodyStart(lines: readonly string[], isClosed: boolean): number | undefined {
  let heading: number | undefined;
  let afterBlank = false;
  for (let index = isClosed ? lastKnownField(lines) + 1 : 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const isBlank = line.trim() === '';
    if (/^#{1,6}\s/.test(line)) {
      heading ??= index;
    } else if (!isBlank) {
      const isField = isFieldLine(line);
      const isIndented = !afterBlank && /^(?:\s|- )/.test(line);
      if (heading !== undefined && !isField && !isIndented) return heading;
      heading = undefined;
      if (!isClosed && afterBlank && /^\S/.test(line) && !isField) return index;
    }
    afterBlank = isBlank;
  }
  // The last line before the dashes may be a comment; one with space around it is a heading.
  const standsFree = heading !== undefined && afterBlank && lines[heading - 1]?.trim() === '';
  return isClosed && !standsFree ? undefined : heading;
}

// Fields in a code fence belong to an example.
function lastKnownField(lines: readonly string[]): number {
  let isCode = false;
  let last = -1;
  lines.forEach((line, index) => {
    if (/^(?:```|~~~)/.test(line)) isCode = !isCode;
    else if (!isCode && isKnownLine(line)) last = index;
  });
  return last;
}
