import { type Told, tell } from './tell.ts';

/** Hands something over, and gives what to tell of it, if anything. */
type Act<Control> = (
  control: Control,
  holder: HTMLElement,
  click: MouseEvent,
) => Promise<Told | undefined> | undefined;

/**
 * Acts on clicks on the controls of `.take`, those included that come later. What names the file that
 * a control hands over stands around it, with `data-source`.
 */
export function onTake<Control extends HTMLElement>(selector: string, act: Act<Control>): void {
  for (const panel of document.querySelectorAll<HTMLElement>('.take')) {
    panel.addEventListener('click', async (click) => {
      const control =
        click.target instanceof Element ? click.target.closest<Control>(selector) : null;
      const holder = control?.closest<HTMLElement>('[data-source]');
      const told = control && holder && (await act(control, holder, click));
      if (told) tell(panel, told);
    });
  }
}
