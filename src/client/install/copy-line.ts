import { copyText } from '../copy/copy-text.ts';
import { tell } from '../hand-over/tell.ts';

/** Puts the code beside a copy button on the clipboard. It must be called while a click is handled. */
export async function copyLine(button: HTMLElement): Promise<void> {
  const line = button.parentElement?.querySelector('code')?.textContent ?? '';
  tell(button, await copyText(Promise.resolve(line), button.dataset.line ?? '', null));
}
