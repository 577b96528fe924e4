import type { List, RootContent } from 'mdast';
import type { Step } from '../agent.ts';
import { type Line, listLines, readLines, readProse, restOf, titleOf } from './lines.ts';
import { cutParts, type Part } from './parts.ts';
import stepWords from './step-words.json' with { type: 'json' };

// `1.`, `Step 2:` and `Phase 3 -` only count.
const count = new RegExp(
  `^(?:(?:${Object.values(stepWords).flat().join('|')})\\s?)?\\d{1,3}\\s?[.):：、–—-]\\s?`,
  'iu',
);

/**
 * The steps of an approach: its headings if there are several, else the items of its numbered lists,
 * else those of its other lists.
 */
export function readSteps(content: readonly RootContent[]): Step[] {
  const parts = cutParts(content);
  const isDivided = parts.filter(({ title }) => title !== undefined).length > 1;
  const steps = isDivided
    ? parts.flatMap((part) =>
        part.title === undefined
          ? numbered(part.content)
          : [{ title: part.title, text: readProse(part.content) }],
      )
    : numbered(content);
  return (steps.length > 0 ? steps : parts.flatMap(listed))
    .map(({ title, text }) => ({ title: title.replace(count, '') || title, text }))
    .filter(({ title }) => title !== '');
}

function listed({ title, content }: Part): Step[] {
  const lines = readLines(content);
  if (lines.length > 0 || title === undefined) return lines.map(asStep);
  return [{ title, text: readProse(content) }];
}

function numbered(content: readonly RootContent[]): Step[] {
  return content
    .filter((node): node is List => node.type === 'list' && node.ordered === true)
    .flatMap(listLines)
    .map(asStep);
}

function asStep(line: Line): Step {
  return { title: titleOf(line), text: restOf(line) };
}
