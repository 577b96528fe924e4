import type { Root } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';

// Images are never loaded from elsewhere, and forms have no place in a prompt.
const tagNames = (defaultSchema.tagNames ?? []).filter(
  (name) => !['img', 'picture', 'source', 'input'].includes(name),
);

/** What HTML in an agent file may hold: no classes, styles or scripts. */
const authorSchema: Schema = {
  ...defaultSchema,
  // An `id` is given its prefix afterwards, when footnotes have theirs already.
  clobber: [],
  tagNames: [...tagNames, 'img', 'input'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [
      ...['dir', 'lang', 'title', 'id', 'align', 'colSpan', 'rowSpan'],
      ...['dataHeading', 'dataLayout', 'dataSeparator'],
    ],
    code: [['className', /^language-./]],
    details: ['open'],
    img: ['alt', 'src'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ol: [['className', 'contains-task-list'], 'start'],
    p: [['className', 'literal', 'fence-meta']],
  },
};

/** What a finished article holds: the author's elements, and the marks that the layout adds. */
const articleSchema: Schema = {
  ...authorSchema,
  tagNames: [...tagNames, 'figure'],
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
  attributes: {
    ...authorSchema.attributes,
    '*': ['dir', 'lang', 'title', 'id', 'align', 'colSpan', 'rowSpan', 'ariaLabelledBy'],
    a: [
      'href',
      'rel',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'ariaLabel',
      ['className', 'bare'],
    ],
    code: [['className', /^language-./, 'hljs']],
    div: [
      ['className', 'domains', 'table', 'example', 'turn', 'user', 'assistant', 'context', 'note'],
      ...['tabIndex', 'role', 'ariaLabel'],
    ],
    dl: [['className', 'terms', 'conversation']],
    figure: ['dataDiagram'],
    li: [['className', 'task-list-item']],
    ol: [['className', 'steps', 'contains-task-list'], 'start'],
    p: [['className', 'literal', 'fence-meta', 'tag']],
    pre: [['className', 'directory-tree'], 'tabIndex'],
    section: ['dataSection', 'dataLines', 'dataFootnotes', ['className', 'domain', 'footnotes']],
    span: [
      [
        'className',
        /^hljs-/,
        'language_',
        'function_',
        'class_',
        /^tree-/,
        'separator',
        'broken-link',
        'task',
      ],
      ['role', 'img'],
      'ariaLabel',
    ],
    ul: [['className', 'deliverables', 'checklist', 'requests', 'contains-task-list']],
  },
};

/** Cleans a tree that was parsed from HTML in an agent file. The marks of the layout stay. */
export function sanitizeAuthorHtml(tree: Root): Root {
  return asRoot(sanitize(tree, authorSchema));
}

/** Cleans a finished article. It must be the last step that touches the tree. */
export function sanitizeArticle(tree: Root): Root {
  return asRoot(sanitize(tree, articleSchema));
}

function asRoot(node: ReturnType<typeof sanitize>): Root {
  return node.type === 'root' ? node : { type: 'root', children: [] };
}
