import { fill } from '../i18n/fill.ts';
import { clientWords } from './words.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Lets the theme button go through light, dark and what the system says, and remembers the choice. */
export function setUpThemeSwitch(): void {
  const button = document.querySelector('[data-theme-switch]');
  if (!button) return;
  const say = clientWords('site');
  const name = (): void => {
    button.setAttribute('aria-label', fill(say.theme, { theme: say[currentTheme()] }));
  };
  name();
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'system';
    applyTheme(next);
    remember(next);
    name();
  });
}

function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

// Storage throws where the visitor forbids it; the choice then lasts for the page.
function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    return;
  }
}
