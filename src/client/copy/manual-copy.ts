import { element } from '../element.ts';

/**
 * Shows text in a dialog, selected, where the clipboard cannot be written.
 *
 * @param download the page's own download link, repeated beside the text.
 */
export function showForCopyingByHand(text: string, what: string, download: Element | null): void {
  const heading = element('h2', { id: 'ui-manual' }, [`${what}, to copy by hand`]);
  const area = element('textarea', { readonly: '', spellcheck: 'false', 'aria-label': what });
  area.value = text;
  const close = element('button', { type: 'button', class: 'button' }, ['Close']);
  const buttons = element('div', { class: 'buttons' }, [
    ...(download ? [download.cloneNode(true)] : []),
    close,
  ]);
  const hint = element('p', {}, [
    'This page cannot write to the clipboard. The text is selected: copy it with the keyboard or the menu.',
  ]);
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
