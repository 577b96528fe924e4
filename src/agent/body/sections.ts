import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import type { SectionRole } from '../agent.ts';
import { headingRole } from './heading-role.ts';
import { uniqueIds } from './ids.ts';
import { isPhraseList } from './phrase-list.ts';
import { plainText } from './plain-text.ts';
import { pseudoHeading } from './pseudo-headings.ts';

/** A heading with the `id` that its element gets in the page. */
export interface SectionHeading {
  id: string;
  title: string;
  /** Level in the file, 1 to 6; a line that serves as a heading has the lowest. */
  depth: number;
  /** A heading of Markdown, or a paragraph that serves as one. */
  node: Heading | Paragraph;
}

/** A part of the prompt under one heading, deeper headings included. */
export interface Section {
  role: SectionRole;
  /** Whether it is one domain of an expertise by itself, and its heading says which. */
  isDomain: boolean;
  heading: SectionHeading;
  /** Headings inside, of any level below. */
  inner: SectionHeading[];
  /** Nodes after the heading. */
  content: RootContent[];
}

/** The body of an agent file, cut at its headings. Every node of the tree is in exactly one part. */
export interface Body {
  /** The heading that names the agent; it is in no other part. */
  title: Heading | undefined;
  /** What stands before the first section. */
  intro: RootContent[];
  sections: Section[];
}

const lowestLevel = 6;

/**
 * Cuts a tree into sections. A heading begins a section unless it is of a lower level than the section
 * that it stands in, so that files divide whatever levels they use. Before the first heading, lines
 * that serve as headings do; one that no dictionary can know, such as “State management:”, names a
 * domain of expertise where nothing but short phrases follow it.
 */
export function readSections(tree: Root): Body {
  const title = findTitle(tree);
  const newId = uniqueIds();
  const body: Body = { title, intro: [], sections: [] };
  let underBold = false;

  const open = (text: string, depth: number, node: Heading | Paragraph): void => {
    const heading = { id: newId(text), title: text, depth, node };
    const section = body.sections.at(-1);
    if (section && depth > section.heading.depth) {
      section.inner.push(heading);
      section.content.push(node);
    } else {
      body.sections.push({
        role: headingRole(text),
        isDomain: false,
        heading,
        inner: [],
        content: [],
      });
    }
  };
  const isStretch = (): boolean => body.sections.at(-1)?.heading.node.type !== 'heading';

  for (const [index, node] of tree.children.entries()) {
    if (node === title) continue;
    if (node.type === 'heading') {
      open(plainText(node), node.depth, node);
      continue;
    }
    const line = isStretch() ? pseudoHeading(node, tree.children[index + 1]) : undefined;
    // A label under a line in bold is a part of what that line announces.
    if (line && (line.kind === 'bold' || !underBold)) {
      open(line.title, lowestLevel, line.node);
      underBold = line.kind === 'bold';
    } else {
      (body.sections.at(-1)?.content ?? body.intro).push(node);
    }
  }
  for (const section of body.sections) {
    const isLabel = section.heading.node.type === 'paragraph' && section.role === 'other';
    if (!isLabel || !isPhraseList(section.content)) continue;
    section.role = 'expertise';
    section.isDomain = true;
  }
  return body;
}

// The first heading names the agent if it is of level one and stands near the beginning, unless the
// file uses level one for its sections and begins with one of them.
function findTitle({ children }: Root): Heading | undefined {
  const first = children.findIndex(({ type }) =>
    ['heading', 'list', 'code', 'table'].includes(type),
  );
  const heading = children[first];
  if (heading?.type !== 'heading' || heading.depth !== 1) return undefined;
  const others = children
    .slice(first + 1)
    .some((node) => node.type === 'heading' && node.depth === 1);
  return others && headingRole(plainText(heading)) !== 'other' ? undefined : heading;
}
