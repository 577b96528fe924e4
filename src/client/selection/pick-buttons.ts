import { mostSelected, onSelection, selectedAgents, setSelection } from './selection.ts';

/**
 * Lets the buttons `[data-pick]` select agents, and shows the selection in a bar. The code of the bar is
 * loaded with the first choice; that of the panel that hands agents over, when the address asks for it.
 */
export function setUpSelection(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-pick]') : null;
    if (button) toggle(button.dataset.pick ?? '', button.lastElementChild?.textContent ?? '');
  });
  onSelection(() => show(false));
  show(false);
  addEventListener('popstate', followAddress);
  followAddress();
}

/** Says on each button whether its agent is selected. For scripts that add cards to a page. */
export function markPickButtons(): void {
  const slugs = new Set(selectedAgents().map(([slug]) => slug));
  for (const button of document.querySelectorAll<HTMLElement>('[data-pick]')) {
    button.setAttribute('aria-pressed', String(slugs.has(button.dataset.pick ?? '')));
  }
}

function toggle(slug: string, title: string): void {
  const selected = selectedAgents();
  const others = selected.filter(([other]) => other !== slug);
  if (others.length < selected.length) setSelection(others);
  else if (selected.length < mostSelected) setSelection([...selected, [slug, title]]);
  else show(true);
}

let bar: Promise<typeof import('./bar.ts')> | undefined;

function show(full: boolean): void {
  markPickButtons();
  if (!bar && selectedAgents().length === 0) return;
  bar ??= import('./bar.ts');
  bar
    .then(({ showSelection }) => showSelection(full))
    // The next choice tries again.
    .catch(() => {
      bar = undefined;
    });
}

// The panel, once it came, closes itself where the address asks for nothing more.
function followAddress(): void {
  if (!/[?&]take=/.test(location.search)) return;
  void import('../take-home/take-home.ts').then(({ followAddress }) => followAddress());
}
