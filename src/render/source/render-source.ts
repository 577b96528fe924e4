import type { Agent } from '../../agent/agent.ts';
import { findHiddenStretches, type HiddenStretch } from './hidden-stretches.ts';
import { type SourceColours, unpackColours } from './source-colours.ts';
import { type LabelOf, writeLines } from './write-lines.ts';

/** A file as its source page shows it. */
export interface RenderedSource {
  /** Its lines as HTML, whose text content is exactly the file. */
  html: string;
  /** How many lines it has; a line break at the end begins none. */
  lines: number;
  /** What a page would hide, in the order of the marks `hidden-1`, `hidden-2`, … in the HTML. */
  hidden: HiddenStretch[];
  /** Whether lines end in a carriage return and a line feed. */
  hasWindowsBreaks: boolean;
  endsInBreak: boolean;
}

/**
 * Renders a file as it is, in its colours, with what is hidden in it marked.
 *
 * @param bytes the file, which is UTF-8.
 * @param colours what `colourSource` gave; without it the file is plain.
 * @param labelOf what is written at each mark, in plain text.
 * @throws a TypeError for bytes that are not UTF-8, of which there is no agent.
 */
export function renderSource(
  bytes: Uint8Array,
  { hidden }: Pick<Agent, 'hidden'>,
  colours: SourceColours | undefined,
  labelOf: LabelOf,
): RenderedSource {
  const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const stretches = findHiddenStretches(source, hidden);
  return {
    html: writeLines(source, stretches, colours ? unpackColours(colours) : [], labelOf),
    lines: countLines(source),
    hidden: stretches.filter(({ isHidden }) => isHidden),
    hasWindowsBreaks: source.includes('\r\n'),
    endsInBreak: source.endsWith('\n'),
  };
}

function countLines(source: string): number {
  if (source === '') return 0;
  const breaks = source.split('\n').length - 1;
  return source.endsWith('\n') ? breaks : breaks + 1;
}
