import type { Code, Paragraph, Parents, Root } from 'mdast';

const boxDrawing = /[\u2500-\u257F]/;

/**
 * Turns paragraphs that draw, line by line, with box-drawing characters into code blocks, in place:
 * Markdown would join their lines and take off their indentation.
 *
 * @param text what the tree was parsed from.
 */
export function keepDrawings(tree: Root, text: string): void {
  if (!boxDrawing.test(text)) return;
  const lines = text.split(/\r\n|\n|\r/);
  const keepIn = (parent: Parents, quotes: number): void => {
    const within = quotes + (parent.type === 'blockquote' ? 1 : 0);
    for (const [index, node] of parent.children.entries()) {
      const drawing = node.type === 'paragraph' ? drawingOf(node, lines, within) : undefined;
      if (drawing) parent.children.splice(index, 1, drawing);
      else if (node.type !== 'paragraph' && 'children' in node) keepIn(node, within);
    }
  };
  keepIn(tree, 0);
}

function drawingOf(
  { position }: Paragraph,
  lines: readonly string[],
  quotes: number,
): Code | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  const drawn = lines.slice(start.line - 1, end.line);
  if (drawn.filter((line) => boxDrawing.test(line)).length < 2) return undefined;
  // Marks of lists and quotes give way to spaces, so that the lines stand as they do in the file.
  const [first = '', ...others] = drawn;
  const rows = [
    first.slice(0, start.column - 1).replace(/\S/g, ' ') + first.slice(start.column - 1),
    ...others.map((line) => blankQuotes(line, quotes)),
  ].map((row) => row.trimEnd());
  const indents = rows.map((row) => row.length - row.trimStart().length);
  const indent = indents.reduce((least, each) => Math.min(least, each));
  return { type: 'code', value: rows.map((row) => row.slice(indent)).join('\n'), position };
}

function blankQuotes(line: string, quotes: number): string {
  const mark = / {0,3}> ?/y;
  for (let quote = 0; quote < quotes; quote += 1) {
    const position = mark.lastIndex;
    if (mark.test(line)) continue;
    mark.lastIndex = position;
    break;
  }
  return ' '.repeat(mark.lastIndex) + line.slice(mark.lastIndex);
}
