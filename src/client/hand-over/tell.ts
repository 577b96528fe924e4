/** What became of what a visitor asked for. */
export interface Told {
  words: string;
  /** Whether the visitor has it now. */
  isDone: boolean;
}

/** Says it in the status line of what a control belongs to, and so aloud as well. */
export function tell(control: Element, { words, isDone }: Told): void {
  const status = control.closest('.take')?.querySelector('[data-copy-status]');
  if (!status) return;
  announce(status, [words], isDone);
  // On a phone it may be below the window.
  requestAnimationFrame(() => status.scrollIntoView({ block: 'nearest' }));
}

/** Puts something into a live region, which is read out then. */
export function announce(region: Element, said: readonly (Node | string)[], isDone: boolean): void {
  // The same words twice are a change only if there was something else between.
  region.replaceChildren();
  region.classList.toggle('done', isDone);
  requestAnimationFrame(() => region.replaceChildren(...said));
}
