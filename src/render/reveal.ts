import type {
  BlockContent,
  Blockquote,
  Definition,
  DefinitionContent,
  FootnoteDefinition,
  ListItem,
  Nodes,
  Root,
  RootContent,
  Table,
} from 'mdast';
import { walk } from '../agent/body/walk.ts';
import { literalBlock } from './literal-html.ts';

type FlowParent = Root | Blockquote | ListItem | FootnoteDefinition;
type FlowContent = BlockContent | DefinitionContent;

/**
 * Shows what Markdown leaves out of a page while the model reads it: link definitions and footnotes
 * that nothing refers to, what stands behind the language of a fence, and cells beyond the columns of
 * a table's head.
 */
export function reveal(tree: Root): void {
  const { definitions, footnotes } = findUnused(tree);
  const revealed = (node: RootContent): FlowContent[] | undefined => {
    if (node.type === 'definition' && definitions.has(node)) {
      const title = node.title ? ` "${node.title}"` : '';
      return [literalBlock(`[${node.label ?? node.identifier}]: ${node.url}${title}`)];
    }
    if (node.type === 'footnoteDefinition' && footnotes.has(node))
      return [literalBlock(`[^${node.label ?? node.identifier}]:`), ...node.children];
    if (node.type === 'code' && node.meta) {
      const caption = literalBlock(node.meta);
      caption.data = { hProperties: { className: ['fence-meta'] } };
      return [caption, node];
    }
    return undefined;
  };
  const revealIn = (parent: FlowParent): void => {
    for (let index = 0; index < parent.children.length; index += 1) {
      const node = parent.children[index];
      if (node === undefined) continue;
      const shown = revealed(node);
      if (shown) {
        parent.children.splice(index, 1, ...shown);
        // What was inside a footnote may itself have to be shown; code has been.
        if (node.type !== 'footnoteDefinition') index += shown.length - 1;
      } else if (node.type === 'table') widen(node);
      else if (node.type === 'list') for (const item of node.children) revealIn(item);
      else if (node.type === 'blockquote' || node.type === 'footnoteDefinition') revealIn(node);
    }
  };
  revealIn(tree);
}

/** Makes room for the cells of the longest row. */
function widen(table: Table): void {
  const align = table.align ?? [];
  for (const { children } of table.children)
    while (align.length < children.length) align.push(null);
  table.align = align;
}

interface Unused {
  definitions: ReadonlySet<Definition>;
  footnotes: ReadonlySet<FootnoteDefinition>;
}

// Of several definitions of a label the first counts. A footnote is used where the text refers to it,
// or another footnote that is used.
function findUnused(tree: Root): Unused {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const unused = { definitions: new Set<Definition>(), footnotes: new Set<FootnoteDefinition>() };
  const used = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'definition') {
      unused.definitions.add(node);
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    } else if (node.type === 'footnoteDefinition') {
      unused.footnotes.add(node);
      if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
    } else if (node.type === 'linkReference' || node.type === 'imageReference')
      used.add(node.identifier);
  });
  for (const [identifier, node] of definitions)
    if (used.has(identifier)) unused.definitions.delete(node);

  const reach = (from: Nodes): void => {
    const waiting = [from];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const start = next;
      walk(start, (node) => {
        if (node.type === 'footnoteDefinition') return node === start;
        const footnote =
          node.type === 'footnoteReference' ? footnotes.get(node.identifier) : undefined;
        if (footnote && unused.footnotes.delete(footnote)) waiting.push(footnote);
        return true;
      });
    }
  };
  reach(tree);
  // Those that are shown where they stand may refer to others, and to themselves.
  const shown = new Set<FootnoteDefinition>();
  for (const footnote of [...unused.footnotes]) {
    if (!unused.footnotes.delete(footnote)) continue;
    shown.add(footnote);
    reach(footnote);
  }
  return { definitions: unused.definitions, footnotes: shown };
}
