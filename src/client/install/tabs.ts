/** Tabs of which one is chosen. */
export interface Tabs {
  /** Shows the panel of a tab, by its `data-tab`; nothing happens where there is no such tab. */
  choose(name: string): void;
}

/**
 * Makes tabs of buttons and of the panels that they control: one panel is shown, and the arrow keys,
 * Home and End lead from one tab to the next.
 *
 * @param onShow is told of every panel that is shown.
 */
export function makeTabs(
  list: HTMLElement,
  onShow: (panel: HTMLElement, name: string) => void,
): Tabs {
  const tabs = [...list.querySelectorAll<HTMLElement>('[data-tab]')];
  const show = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (!panel) continue;
      panel.hidden = !isChosen;
      if (isChosen) onShow(panel, tab.dataset.tab ?? '');
    }
  };
  for (const tab of tabs) tab.addEventListener('click', () => show(tab));
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const from = event.target instanceof HTMLElement ? tabs.indexOf(event.target) : -1;
    const next = from < 0 ? undefined : tabs.at(placeAfter(event.key, from, tabs.length));
    if (!next) return;
    event.preventDefault();
    next.focus();
    show(next);
  });
  return {
    choose(name) {
      const tab = tabs.find(({ dataset }) => dataset.tab === name);
      if (tab) show(tab);
    },
  };
}

// Beyond either end is the other one; a key that leads nowhere gives a place that no tab has.
function placeAfter(key: string, from: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowUp':
    case 'ArrowLeft':
      return from - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return count;
  }
}
