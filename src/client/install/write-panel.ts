import { installCommand, shellWord } from '../../export/commands.ts';
import { settingsOf } from './settings.ts';

/** Writes into a tool's panel where the file belongs, and the commands, as the visitor wants them. */
export function writePanel(section: HTMLElement, panel: HTMLElement): void {
  const origin = section.dataset.origin ?? location.origin;
  const { shell, scope } = settingsOf(section);
  const slot = panel.querySelector<HTMLElement>('[data-project]');
  const command = panel.querySelector('[data-command]');
  if (!slot || !command) return;
  const { project = '', user } = slot.dataset;
  const isForUser = scope === 'user' && user !== undefined;
  const destination = isForUser ? user : project;
  slot.textContent = isForUser ? `~/${user}` : project;
  command.textContent = installCommand({
    ...{ shell, origin, destination },
    scope: isForUser ? 'user' : 'project',
    path: pathOf(panel.dataset.source ?? ''),
  });
  for (const way of panel.querySelectorAll<HTMLElement>('[data-loads]')) {
    const { runs = '', loads = '' } = way.dataset;
    way.textContent = `${runs} ${shellWord(shell, origin + pathOf(loads))}`;
  }
}

function pathOf(address: string): string {
  return new URL(address, location.href).pathname;
}
