import type { Scope, Shell } from '../../export/commands.ts';
import { remember, remembered } from './remembered.ts';

const shells: readonly Shell[] = ['posix', 'powershell'];
const scopes: readonly Scope[] = ['project', 'user'];

/** The terminal and the place that are checked. */
export function settingsOf(section: HTMLElement): { shell: Shell; scope: Scope } {
  return {
    shell: radioOf(section, 'powershell')?.checked === true ? 'powershell' : 'posix',
    scope: radioOf(section, 'user')?.checked === true ? 'user' : 'project',
  };
}

/** Checks what was chosen before, and on Windows its own terminal where none was. */
export function recallSettings(section: HTMLElement): void {
  const ofSystem = navigator.platform.startsWith('Win') ? 'powershell' : undefined;
  for (const value of [remembered('shell', shells) ?? ofSystem, remembered('scope', scopes)]) {
    const radio = value && radioOf(section, value);
    if (radio) radio.checked = true;
  }
}

/** Keeps what is checked for later visits. */
export function keepSettings(section: HTMLElement): void {
  const { shell, scope } = settingsOf(section);
  remember('shell', shell);
  remember('scope', scope);
}

function radioOf(section: HTMLElement, value: Shell | Scope): HTMLInputElement | null {
  return section.querySelector<HTMLInputElement>(`input[value="${value}"]`);
}
