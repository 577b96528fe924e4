const key = 'single-keys';

/**
 * The key that was pressed by itself, where it may be a shortcut: not while something is typed, a
 * dialog is open or keys are held with it, and not where the visitor switched such shortcuts off.
 */
export function singleKey(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.isComposing || event.repeat || isTyping(event.target)) return undefined;
  if (document.querySelector('dialog[open]') || !singleKeysAreOn()) return undefined;
  return event.key;
}

/** Whether single keys are shortcuts; they are until the visitor switches them off. */
export function singleKeysAreOn(): boolean {
  if (notSaved !== undefined) return notSaved;
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

// Where storage is forbidden, the setting lasts for the page.
let notSaved: boolean | undefined;

/** Switches shortcuts of single keys on or off, for every page of the site. */
export function switchSingleKeys(to: boolean): void {
  notSaved = undefined;
  try {
    if (to) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    notSaved = to;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
