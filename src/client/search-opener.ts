import { dialog, field, status } from './search/dialog.ts';
import { singleKey } from './shortcuts/single-key.ts';
import { clientWords } from './words.ts';

/** Opens search on `/`, Ctrl+K, ⌘K and every search button. Its code is loaded the first time. */
export function listenForSearch(): void {
  for (const button of document.querySelectorAll('[data-search]')) {
    button.addEventListener('click', open);
  }
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open();
  });
}

function isShortcut(event: KeyboardEvent): boolean {
  if (singleKey(event) === '/') return true;
  if (event.altKey || event.shiftKey || event.isComposing) return false;
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
}

let session: Promise<void> | undefined;

function open(): void {
  if (!dialog.isConnected) document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.select();
  session ??= import('./search/search-session.ts').then(({ startSearching }) => startSearching());
  session.catch(() => {
    session = undefined;
    status.textContent = clientWords('site').searchFailed;
  });
}
