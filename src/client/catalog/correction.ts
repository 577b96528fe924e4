import { element } from '../element.ts';
import { quoted } from '../quoted.ts';
import { clientWords } from '../words.ts';
import type { Found } from './found.ts';

const say = clientWords('site');

/**
 * Says for what agents are shown, where that is not what was asked.
 *
 * @param again searches for what was asked.
 */
export function drawCorrection(
  box: HTMLElement,
  { corrected, query, asked }: Found,
  again: () => void,
): void {
  box.hidden = !corrected;
  box.replaceChildren();
  if (!corrected) return;
  const button = element('button', { type: 'button', class: 'plain-button' }, [
    quoted(say.searchInstead, asked),
  ]);
  button.addEventListener('click', again);
  box.append(element('span', {}, [quoted(say.showingFor, query)]), ' ', button);
}
