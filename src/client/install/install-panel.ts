import { copyLine } from './copy-line.ts';

// What the visitor does before the panel is ready for it happens once it is.
const actions = ['click', 'change', 'keydown'];
const controls = '[data-tab], input, select';

/**
 * Makes the install panel ready when a visitor comes to it: until then its first tab is there as the
 * server wrote it, for one place and one terminal. Its lines can be copied at once.
 */
export function setUpInstallPanel(): void {
  const section = document.querySelector<HTMLElement>('.install');
  if (!section) return;
  for (const slot of section.querySelectorAll('[data-origin-slot]')) {
    slot.replaceWith(location.origin);
  }
  section.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
    if (button) void copyLine(button);
  });
  const waiting = new AbortController();
  const { signal } = waiting;
  let loading: Promise<void> | undefined;
  const load = (): Promise<void> => {
    loading ??= import('./choices.ts').then(({ setUpChoices }) => {
      waiting.abort();
      setUpChoices(section);
    });
    return loading;
  };
  const repeat = async (event: Event): Promise<void> => {
    const control = event.target instanceof Element && event.target.closest(controls);
    await load();
    const again: unknown = Reflect.construct(event.constructor, [event.type, event]);
    if (control && again instanceof Event) control.dispatchEvent(again);
  };
  for (const type of actions) section.addEventListener(type, repeat, { signal });
  for (const type of ['pointerover', 'focusin']) section.addEventListener(type, load, { signal });
  if (isUnusual()) void load();
}

// Whether more than the first tab is wanted at once, or its command in another form: brackets, as in
// `http://[::1]:4321`, need quotes in some shells.
function isUnusual(): boolean {
  return /^Win/.test(navigator.platform) || location.host.startsWith('[') || hasChosen();
}

// Storage throws where the visitor forbids it. Keys as in `remembered.ts`.
function hasChosen(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('install-'));
  } catch {
    return false;
  }
}
