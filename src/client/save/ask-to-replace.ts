import { element } from '../element.ts';
import { closingButton, openDialog } from '../hand-over/dialog.ts';
import { clientWords } from '../words.ts';

/** Asks the visitor whether what is there may be replaced; closing the dialog means no. */
export function askToReplace(heading: string, question: Node | string): Promise<boolean> {
  const { keep, replace } = clientWords('agent').save;
  return new Promise((answer) => {
    const dialog = openDialog({
      heading,
      body: [element('p', {}, [question])],
      buttons: [closingButton(keep), closingButton(replace, () => answer(true))],
      isAlert: true,
    });
    dialog.addEventListener('close', () => answer(false));
  });
}
