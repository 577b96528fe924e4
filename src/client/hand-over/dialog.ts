import { element } from '../element.ts';

interface Asked {
  heading: string;
  body: readonly Node[];
  buttons: readonly Node[];
  /** An answer that must not be given by accident, or a warning: read whole by screen readers. */
  isAlert?: boolean;
}

/** Shows a dialog that is gone once it is closed. */
export function openDialog({ heading, body, buttons, isAlert = false }: Asked): HTMLDialogElement {
  const text = element('div', { id: 'ui-dialog-text' }, body);
  const dialog = element(
    'dialog',
    {
      class: 'hand-dialog',
      'aria-labelledby': 'ui-dialog',
      ...(isAlert && { role: 'alertdialog', 'aria-describedby': text.id }),
    },
    [
      element('h2', { id: 'ui-dialog' }, [heading]),
      text,
      element('div', { class: 'buttons' }, buttons),
    ],
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A button of a dialog, which it closes. */
export function closingButton(words: string, after?: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'button' }, [words]);
  button.addEventListener('click', () => {
    button.closest('dialog')?.close();
    after?.();
  });
  return button;
}
