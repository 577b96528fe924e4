import { fill } from '../../i18n/fill.ts';
import { element } from '../element.ts';
import { closingButton, openDialog } from '../hand-over/dialog.ts';
import { clientWords } from '../words.ts';

/**
 * Shows text in a dialog, selected, where the clipboard cannot be written.
 *
 * @param download the page's own download link, repeated beside the text.
 */
export function showForCopyingByHand(
  text: string,
  what: string,
  download: HTMLElement | null,
): void {
  const say = clientWords('agent');
  const area = element('textarea', { readonly: '', spellcheck: 'false', 'aria-label': what });
  area.value = text;
  // A field has line feeds alone.
  const hint = area.value === text ? say.byHandHint : `${say.byHandHint} ${say.byHandBreaks}`;
  openDialog({
    heading: fill(say.byHandTitle, { what }),
    body: [element('p', {}, [hint]), area],
    buttons: [...(download ? [repeated(download)] : []), closingButton(say.close)],
  });
  area.focus();
  area.select();
  area.scrollTop = 0;
}

// The link of the page compares the file before it hands it over.
function repeated(download: HTMLElement): Node {
  const link = download.cloneNode(true);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (link instanceof Element) link.closest('dialog')?.close();
    download.click();
  });
  return link;
}
