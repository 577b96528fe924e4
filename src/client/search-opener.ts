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
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

async function open(): Promise<void> {
  try {
    const { openSearch } = await import('./search/search-dialog.ts');
    openSearch();
  } catch (error) {
    for (const button of document.querySelectorAll('[data-search] .search-label')) {
      button.textContent = 'Search could not be loaded';
    }
    throw error;
  }
}
