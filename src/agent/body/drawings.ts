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
  const lines = text.split('\n');
  const keepIn = (parent: Parents): void => {
    for (const [index, node] of parent.children.entries()) {
      const drawing = node.type === 'paragraph' ? drawingOf(node, lines) : undefined;
      if (drawing) parent.children.splice(index, 1, drawing);
      else if (node.type !== 'paragraph' && 'children' in node) keepIn(node);
    }
  };
  keepIn(tree);
}

function drawingOf({ position }: Paragraph, lines: readonly string[]): Code | undefined {
  if (!position) return undefined;
  const { start, end } = position;
  const drawn = lines.slice(start.line - 1, end.line);
  if (drawn.filter((line) => boxDrawing.test(line)).length < 2) return undefined;
  const rows = drawn.map((line, index) => blankContainers(line, index > 0 ? 0 : start.column - 1));
  const indents = rows.map((row) => row.length - row.trimStart().length);
  const indent = indents.reduce((least, each) => Math.min(least, each));
  return { type: 'code', value: rows.map((row) => row.slice(indent)).join('\n'), position };
}

// Marks of lists and quotes give way to spaces, so that the lines stand as they do in the file.
function blankContainers(line: string, width: number): string {
  const text = line.slice(width).replace(/^[\s>]+/, (marks) => marks.replaceAll('>', ' '));
  return line.slice(0, width).replace(/\S/g, ' ') + text.trimEnd();
}
