import type { FlowContent } from './blocks.ts';
import { tagsIn } from './pieces.ts';

/** Blocks one after the other: those of one `<example>`, tags included, or others. */
export interface Stretch {
  isExample: boolean;
  nodes: FlowContent[];
}

/**
 * Finds what stands in `<example>` … `</example>`, however many blocks Markdown made of it. An example
 * that is never closed is none.
 *
 * @param content blocks without headings.
 */
export function findExamples(content: readonly FlowContent[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = 0; index < content.length; ) {
    const count = exampleLength(content, index);
    const nodes = content.slice(index, index + Math.max(1, count));
    const last = stretches.at(-1);
    if (count === 0 && last?.isExample === false) last.nodes.push(...nodes);
    else stretches.push({ isExample: count > 0, nodes });
    index += nodes.length;
  }
  return stretches;
}

// How many blocks an example takes from here; none where none begins.
function exampleLength(content: readonly FlowContent[], start: number): number {
  const first = content[start];
  if (first?.type !== 'html' || !/^<examples?[\s>]/i.test(first.value)) return 0;
  let depth = 0;
  for (let index = start; index < content.length; index += 1) {
    const node = content[index];
    for (const { name, isClosing } of node ? tagsIn(node) : []) {
      if (name !== 'example') continue;
      depth += isClosing ? -1 : 1;
      if (depth < 0) return 0;
    }
    if (depth === 0) return index - start + 1;
  }
  return 0;
}
