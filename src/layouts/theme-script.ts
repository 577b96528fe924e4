/**
 * Runs before the first paint, so that a remembered theme never flashes. It is the only inline script
 * of the site; its digest is part of the Content-Security-Policy.
 */
export const themeScript = `{
const root = document.documentElement;
root.dataset.js = '';
if (/Mac|iP/.test(navigator.platform)) root.dataset.mac = '';
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {}
}`;
