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
  // The same words twice are a change only if there was something else between.
  status.textContent = '';
  status.classList.toggle('done', isDone);
  requestAnimationFrame(() => {
    status.textContent = words;
    // On a phone it may be below the window.
    status.scrollIntoView({ block: 'nearest' });
  });
}
