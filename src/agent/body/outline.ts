import type { OutlineSection } from '../agent.ts';
import type { Section } from './sections.ts';

/**
 * Sections as the table of contents shows them: their headings, and those of the next level in each.
 * Headings without words are left out, since nothing could be shown for them.
 */
export function outlineOf(sections: readonly Section[]): OutlineSection[] {
  return sections.filter(({ heading }) => heading.title !== '').map(outlineSection);
}

function outlineSection({ role, heading, inner }: Section): OutlineSection {
  const { id, title } = heading;
  const below = inner.reduce((highest, { depth }) => Math.min(highest, depth), 6);
  return {
    id,
    title,
    role,
    entries: inner
      .filter(({ depth, title }) => depth === below && title !== '')
      .map((entry) => ({ id: entry.id, title: entry.title })),
  };
}
