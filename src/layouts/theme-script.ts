import { facetNames } from '../catalog/facet-names.ts';

/**
 * Runs before the first paint, so that a remembered theme never flashes, nor a catalog of which the
 * address wants a part, nor a button that this browser has no use for. Chromium reports a transition between pages that it skips, as when the next
 * page comes late, as an error of that page, with a promise that no script can reach: it is none. This
 * is the only inline script of the site; its digest is part of the Content-Security-Policy.
 */
export const themeScript = `{
const root = document.documentElement;
root.dataset.js = '';
if ('showDirectoryPicker' in window) root.dataset.folders = '';
if (/Mac|iP/.test(navigator.platform)) root.dataset.mac = '';
if (/[?&](${facetNames.join('|')}|sort|q)=/.test(location.search)) root.dataset.narrowed = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {}
addEventListener('unhandledrejection', (event) => {
  if (event.reason?.message === 'Transition was skipped') event.preventDefault();
});
}`;
