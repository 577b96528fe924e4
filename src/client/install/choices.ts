import { remember, remembered } from './remembered.ts';
import { keepSettings, recallSettings } from './settings.ts';
import { makeTabs } from './tabs.ts';
import { writePanel } from './write-panel.ts';

/** Lets a visitor choose the tool, the place and the terminal that an agent is installed for. */
export function setUpChoices(section: HTMLElement): void {
  const list = section.querySelector<HTMLElement>('[role="tablist"]');
  const select = section.querySelector('select');
  if (!list || !select) return;
  let shown: HTMLElement | undefined;
  const write = (): void => {
    if (shown) writePanel(section, shown);
  };
  const tabs = makeTabs(list, (panel, name) => {
    // What is shown first was not chosen now.
    if (shown) remember('tool', name);
    shown = panel;
    select.value = name;
    for (const details of panel.querySelectorAll(':scope > details')) {
      details.setAttribute('open', '');
    }
    write();
  });
  recallSettings(section);
  const names = [...select.options].map(({ value }) => value);
  tabs.choose(remembered('tool', names) ?? select.value);
  select.addEventListener('change', () => tabs.choose(select.value));
  section.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    keepSettings(section);
    write();
  });
}
