import { checkCommand, installCommand, shellWord } from '../../handover/commands.ts';
import { pathOf } from '../path-of.ts';
import { settingsOf } from './settings.ts';

/** Writes into a tool's panel where the file belongs, and the commands, as the visitor wants them. */
export function writePanel(section: HTMLElement, panel: HTMLElement): void {
  const origin = section.dataset.origin ?? location.origin;
  const { shell, scope } = settingsOf(section);
  const slot = panel.querySelector<HTMLElement>('[data-project]');
  const command = panel.querySelector('[data-command]');
  if (!slot || !command) return;
  const destination = slot.dataset[scope] ?? '';
  slot.textContent = scope === 'user' ? `~/${destination}` : destination;
  const path = pathOf(panel.dataset.source ?? '');
  command.textContent = installCommand({ shell, scope, origin, destination, path });
  const check = panel.querySelector('[data-check]');
  const { sha256 = '' } = panel.dataset;
  if (check) check.textContent = checkCommand({ shell, scope, destination, sha256 });
  for (const way of panel.querySelectorAll<HTMLElement>('[data-loads]')) {
    const { runs = '', loads = '' } = way.dataset;
    way.textContent = `${runs} ${shellWord(shell, origin + pathOf(loads))}`;
  }
}
