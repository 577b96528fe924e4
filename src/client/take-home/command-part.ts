import {
  installCommands,
  type Scope,
  type Shell,
  scopes,
  shells,
} from '../../handover/commands.ts';
import { copyText } from '../copy/copy-text.ts';
import { element, icon } from '../element.ts';
import type { Told } from '../hand-over/tell.ts';
import { remember } from '../install/remembered.ts';
import { settingsBefore } from '../install/settings.ts';
import { clientWords } from '../words.ts';
import { folderOfClaude } from './file-for-claude.ts';
import type { TakenAgent } from './taken-agent.ts';

/** The command that takes the agents, and what it is made for. */
export interface CommandPart {
  element: HTMLElement;
  show(agents: readonly TakenAgent[]): void;
}

/** @param tell is told what became of copying. */
export function commandPart(tell: (told: Told) => void): CommandPart {
  const say = clientWords('takeHome');
  const { settings } = clientWords('install');
  let { scope, shell } = settingsBefore();
  let agents: readonly TakenAgent[] = [];
  const code = element('code', { tabindex: '0', role: 'group', 'aria-label': say.command });
  const copy = element(
    'button',
    { type: 'button', class: 'button icon-button', 'aria-label': say.copyCommand },
    [icon('copy')],
  );
  copy.addEventListener('click', async () => {
    tell(await copyText(Promise.resolve(code.textContent), say.command, null));
  });

  const draw = (): void => {
    const files = agents.flatMap(({ slug, known }) =>
      known ? [{ path: known.path, destination: `${folderOfClaude}/${slug}.md` }] : [],
    );
    part.hidden = files.length === 0;
    code.textContent = installCommands({ shell, scope, origin: location.origin }, files);
  };
  const choices = element('div', { class: 'settings' }, [
    choice('scope', settings.where, scopes, scope, settings, (value) => {
      scope = value;
      draw();
    }),
    choice('shell', settings.shell, shells, shell, settings, (value) => {
      shell = value;
      draw();
    }),
  ]);
  const part = element('div', {}, [choices, element('div', { class: 'copy-line' }, [code, copy])]);
  return {
    element: part,
    show(taken) {
      agents = taken;
      draw();
    },
  };
}

function choice<Value extends Scope | Shell>(
  name: 'scope' | 'shell',
  title: string,
  values: readonly Value[],
  chosen: Value,
  words: Readonly<Record<Value, string>>,
  choose: (value: Value) => void,
): HTMLElement {
  const options = values.map((value) => {
    const input = element('input', { type: 'radio', name: `take-${name}`, value });
    input.checked = value === chosen;
    input.addEventListener('change', () => {
      remember(name, value);
      choose(value);
    });
    return element('label', {}, [input, words[value]]);
  });
  return element('fieldset', {}, [element('legend', {}, [title]), ...options]);
}
