import { mostPicked, onPicked, pickedAgents, setPicked } from './picked.ts';

/**
 * Lets the buttons `[data-pick]` choose agents to compare, and shows the choice in a bar, whose code is
 * loaded with the first choice. Where the page itself shows the choice (`[data-compare]`), no bar is.
 */
export function setUpPicking(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-pick]') : null;
    if (button) toggle(button.dataset.pick ?? '', button.dataset.title ?? '');
  });
  onPicked(() => show(false));
  show(false);
}

/** Says on each button whether its agent is chosen. For scripts that add cards to a page. */
export function markPickButtons(): void {
  const slugs = new Set(pickedAgents().map(([slug]) => slug));
  for (const button of document.querySelectorAll<HTMLElement>('[data-pick]')) {
    button.setAttribute('aria-pressed', String(slugs.has(button.dataset.pick ?? '')));
  }
}

function toggle(slug: string, title: string): void {
  const picked = pickedAgents();
  const others = picked.filter(([other]) => other !== slug);
  if (others.length < picked.length) setPicked(others);
  else if (picked.length < mostPicked) setPicked([...picked, [slug, title]]);
  else show(true);
}

let bar: Promise<typeof import('./picked-bar.ts')> | undefined;

function show(full: boolean): void {
  markPickButtons();
  if (document.querySelector('[data-compare]') || (!bar && pickedAgents().length === 0)) return;
  bar ??= import('./picked-bar.ts');
  bar.then(
    ({ showPicked }) => showPicked(full),
    // The next choice tries again.
    () => {
      bar = undefined;
    },
  );
}
