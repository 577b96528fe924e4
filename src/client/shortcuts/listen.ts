import { siteBase } from '../site-base.ts';
import { singleKey } from './single-key.ts';

// By the key that follows `g`. Two keys, so that no slip of one leaves the page.
const places = new Map([
  ['a', ''],
  ['e', 'expertise/'],
  ['t', 'tools/'],
  ['c', 'compare/'],
]);

const longestPause = 1500;

let wentAt = Number.NEGATIVE_INFINITY;

/** Acts on the shortcuts that `?` lists, beside those of search. */
export function listenForShortcuts(): void {
  for (const button of document.querySelectorAll('[data-shortcuts]')) {
    button.addEventListener('click', openList);
  }
  document.addEventListener('keydown', (event) => {
    const key = singleKey(event);
    const place = event.timeStamp - wentAt < longestPause ? places.get(key ?? '') : undefined;
    wentAt = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
    if (place !== undefined) location.assign(siteBase() + place);
    else if (key === '?') openList();
    else if (key === 'c') copyPrompt();
  });
}

// Someone who has marked text wants that, and missed Ctrl.
function copyPrompt(): void {
  if (getSelection()?.isCollapsed === false) return;
  document.querySelector<HTMLElement>('[data-copy="prompt"]')?.click();
}

function openList(): void {
  void import('./dialog.ts').then(({ showShortcuts }) => showShortcuts());
}
