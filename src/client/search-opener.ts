import { dialog, field, status } from './search/dialog.ts';
import { singleKey } from './shortcuts/single-key.ts';
import { clientWords } from './words.ts';

/** Opens search on `/`, Ctrl+K, ⌘K and every search button. Its code is loaded the first time. */
export function listenForSearch(): void {
  for (const button of document.querySelectorAll('[data-search]')) {
    button.addEventListener('click', () => openSearch());
  }
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    openSearch();
  });
}

function isShortcut(event: KeyboardEvent): boolean {
  if (singleKey(event) === '/') return true;
  if (event.altKey || event.shiftKey || event.isComposing) return false;
  return (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
}

let started = false;

/**
 * Opens the search dialog.
 *
 * @param query what is searched for; by default, what was last.
 */
export function openSearch(query?: string): void {
  if (!dialog.isConnected) document.body.append(dialog);
  dialog.showModal();
  if (query !== undefined) field.value = query;
  field.focus();
  field.select();
  void search(query !== undefined);
}

async function search(anew: boolean): Promise<void> {
  if (!started) waits();
  field.addEventListener('input', waits);
  try {
    const { startSearching, ask } = await import('./search/search-session.ts');
    if (!started) startSearching();
    else if (anew) ask();
    started = true;
  } catch (error) {
    status.textContent = clientWords('site').searchFailed;
    reportError(error);
  }
  field.removeEventListener('input', waits);
}

// Until the code is loaded, what is typed is only kept.
function waits(): void {
  status.textContent = field.value.trim() === '' ? '' : clientWords('site').searching;
}
