import { fill } from '../../i18n/fill.ts';
import { element } from '../element.ts';
import { clientWords } from '../words.ts';

/**
 * Shows text in a dialog, selected, where the clipboard cannot be written.
 *
 * @param download the page's own download link, repeated beside the text.
 */
export function showForCopyingByHand(text: string, what: string, download: Element | null): void {
  const say = clientWords('agent');
  const heading = element('h2', { id: 'ui-manual' }, [fill(say.byHandTitle, { what })]);
  const area = element('textarea', { readonly: '', spellcheck: 'false', 'aria-label': what });
  area.value = text;
  const close = element('button', { type: 'button', class: 'button' }, [say.close]);
  const buttons = element('div', { class: 'buttons' }, [
    ...(download ? [download.cloneNode(true)] : []),
    close,
  ]);
  const hint = element('p', {}, [say.byHandHint]);
  const dialog = element('dialog', { class: 'manual-copy', 'aria-labelledby': 'ui-manual' }, [
    heading,
    hint,
    area,
    buttons,
  ]);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  area.focus();
  area.select();
  area.scrollTop = 0;
}
