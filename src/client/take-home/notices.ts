import { shorten } from '../../diagnostics/shorten.ts';
import { fill } from '../../i18n/fill.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { mostSelected, selectedAgents } from '../selection/selection.ts';
import { clientWords } from '../words.ts';
import { naming } from './naming.ts';
import { isOwnSelection } from './own-selection.ts';
import type { TakenAgent } from './taken-agent.ts';

// Anyone can write a sentence into an address, as if the site said it.
const longestAddress = 60;

/** What is taken. */
export interface Taking {
  readonly agents: readonly TakenAgent[];
  /** Slugs that were asked for and that no agent has. */
  readonly unknown: readonly string[];
  /** Whether more were asked for than can be selected. */
  readonly isCut: boolean;
}

/** What a visitor may do about a notice. */
export interface Remedies {
  /** Makes what is taken their own selection. */
  keep(): void;
  /** Loads again. */
  retry(): void;
}

/** What the visitor has to know of the list, a paragraph each. */
export function noticesOf(
  { agents, unknown, isCut }: Taking,
  { keep, retry }: Remedies,
): (Node | string)[][] {
  const say = clientWords('takeHome');
  const own = selectedAgents().length;
  const open = agents.filter(({ known }) => !known).map(({ label }) => label);
  const keepWords = own === 0 ? say.keep : counted(say.replace, own);
  const addresses = unknown.map((slug) => shorten(slug, longestAddress));
  return [
    ...(agents.length === 0 || isOwnSelection(agents.map(({ slug }) => slug))
      ? []
      : [[own === 0 ? say.sharedOnly : say.shared, ' ', action(keepWords, keep)]]),
    ...(unknown.length > 0
      ? [[naming(counted(say.unknown, unknown.length), { titles: addresses })]]
      : []),
    ...(isCut ? [[fill(say.tooMany, { most: mostSelected })]] : []),
    ...(open.length > 0
      ? [
          [
            naming(counted(say.notLoaded, open.length), { titles: open }),
            ' ',
            action(say.retry, retry),
          ],
        ]
      : []),
  ];
}

/** A button within a sentence. */
export function action(words: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'plain-button' }, [words]);
  button.addEventListener('click', act);
  return button;
}
