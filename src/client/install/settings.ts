import { type Scope, type Shell, scopes, shells } from '../../handover/commands.ts';
import { remember, remembered } from './remembered.ts';

/** The terminal and the place that a command is made for. */
export interface Settings {
  shell: Shell;
  scope: Scope;
}

/** What was chosen before; else the terminal of the visitor's system, and a project. */
export function settingsBefore(): Settings {
  const ofSystem = navigator.platform.startsWith('Win') ? 'powershell' : 'posix';
  return {
    shell: remembered('shell', shells) ?? ofSystem,
    scope: remembered('scope', scopes) ?? 'project',
  };
}

/** The terminal and the place that are checked. */
export function settingsOf(section: HTMLElement): Settings {
  return {
    shell: radioOf(section, 'powershell')?.checked === true ? 'powershell' : 'posix',
    scope: radioOf(section, 'user')?.checked === true ? 'user' : 'project',
  };
}

/** Checks {@link settingsBefore}. */
export function recallSettings(section: HTMLElement): void {
  const { shell, scope } = settingsBefore();
  for (const value of [shell, scope]) {
    const radio = radioOf(section, value);
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
