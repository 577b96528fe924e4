import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { SectionRole } from '../agent.ts';
import { headingRole } from './heading-role.ts';
import { uniqueIds } from './ids.ts';

/** A heading with the `id` that its element gets in the page. */
export interface SectionHeading {
  id: string;
  title: string;
  /** Level in the file, 1 to 6. */
  depth: number;
  node: Heading;
}

/** A part of the prompt under one heading, deeper headings included. */
export interface Section {
  role: SectionRole;
  heading: SectionHeading;
  /** Headings inside, of any level below. */
  inner: SectionHeading[];
  /** Nodes after the heading. */
  content: RootContent[];
}

/** The body of an agent file, cut at its headings. Every node of the tree is in exactly one part. */
export interface Body {
  /** The first heading of level one, where nothing but text without headings stands before it. */
  title: Heading | undefined;
  /** What stands before the first section. */
  intro: RootContent[];
  sections: Section[];
}

/**
 * Cuts a tree into sections. The level of the sections is the highest one that occurs below the
 * title, so that files which begin at level three, or which use level one throughout, divide as well.
 */
export function readSections(tree: Root): Body {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const title = headings[0]?.depth === 1 ? headings[0] : undefined;
  const level = Math.min(...headings.filter((node) => node !== title).map((node) => node.depth));
  const id = uniqueIds();

  const body: Body = { title, intro: [], sections: [] };
  for (const node of tree.children) {
    if (node === title) continue;
    const section = body.sections.at(-1);
    if (node.type !== 'heading') {
      (section?.content ?? body.intro).push(node);
      continue;
    }
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    const heading: SectionHeading = { id: id(text), title: text, depth: node.depth, node };
    if (node.depth === level || !section) {
      body.sections.push({ role: headingRole(text), heading, inner: [], content: [] });
    } else {
      section.inner.push(heading);
      section.content.push(node);
    }
  }
  return body;
}
