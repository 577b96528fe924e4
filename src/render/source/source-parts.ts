/** A stretch of a file that is highlighted by itself. Both ends count in UTF-16 units from 0. */
export interface SourcePart {
  language: string;
  start: number;
  end: number;
}

const opening = /^[ \t>]*(`{3,}|~{3,})[ \t]*([^\s`{,]*)[^`\n]*$/;

/**
 * Cuts a file into its front matter, the paragraphs of its Markdown, the lines that fence code, and the
 * code. A paragraph ends at a blank line, so that an emphasis that is never closed cannot colour what
 * follows. Blank lines belong to no part.
 *
 * @param promptStart where the front matter ends.
 */
export function cutSource(source: string, promptStart: number): SourcePart[] {
  const parts: SourcePart[] = [];
  const add = (language: string, start: number, end: number): void => {
    if (end > start) parts.push({ language, start, end });
  };
  add('yaml', 0, promptStart);
  let fence: { mark: string; language: string } | undefined;
  let partStart = promptStart;
  for (let start = promptStart; start < source.length; ) {
    const lineEnd = source.indexOf('\n', start);
    const end = lineEnd < 0 ? source.length : lineEnd + 1;
    const line = source.slice(start, end).trimEnd();
    if (fence !== undefined) {
      if (closes(line, fence.mark)) {
        add(fence.language, partStart, start);
        add('fence', start, end);
        fence = undefined;
        partStart = end;
      }
    } else {
      const [, mark, language = ''] = opening.exec(line) ?? [];
      if (mark !== undefined || line === '') {
        add('markdown', partStart, start);
        if (mark !== undefined) {
          add('fence', start, end);
          fence = { mark, language: language.toLowerCase() };
        }
        partStart = end;
      }
    }
    start = end;
  }
  add(fence?.language ?? 'markdown', partStart, source.length);
  return parts;
}

// https://spec.commonmark.org/0.31.2/#fenced-code-blocks
function closes(line: string, mark: string): boolean {
  const rest = line.replace(/^[ \t>]+/, '');
  return rest.length >= mark.length && rest === mark.charAt(0).repeat(rest.length);
}
