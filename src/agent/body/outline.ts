import type { OutlineSection } from '../agent.ts';
import type { Section } from './sections.ts';

/** A section as the table of contents shows it: its heading, and those of the next level in it. */
export function outlineOf({ role, heading, inner }: Section): OutlineSection {
  const { id, title } = heading;
  const below = inner.reduce((highest, { depth }) => Math.min(highest, depth), 6);
  return {
    id,
    title,
    role,
    entries: inner
      .filter(({ depth }) => depth === below)
      .map((entry) => ({ id: entry.id, title: entry.title })),
  };
}
