import { copyText } from '../copy/copy-text.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { announce } from '../hand-over/tell.ts';
import { canPickFolder } from '../save/pick-folder.ts';
import { siteBase } from '../site-base.ts';
import { slugQuery } from '../slug-list.ts';
import { clientWords } from '../words.ts';
import { agentRows } from './agent-list.ts';
import { commandPart } from './command-part.ts';
import { findings } from './findings.ts';
import { giveToFolder } from './give-folder.ts';
import { giveZip } from './give-zip.ts';
import { handOver, type Tell } from './hand-over.ts';
import type { TakenAgent } from './taken-agent.ts';

/** The panel that hands agents over. */
export interface Panel {
  dialog: HTMLDialogElement;
  /** Says what the visitor has to know of the list itself, with what they may do about it. */
  notify(notices: readonly (readonly (Node | string)[])[]): void;
  /** Shows that so many agents are to come. */
  showLoading(count: number): void;
  /** Shows the agents that are taken. */
  show(agents: readonly TakenAgent[]): void;
  /** Moves the focus to what stands where a row was. */
  focusRow(at: number): void;
  /** Says what became of what the visitor did. */
  tell: Tell;
}

/**
 * Makes the panel.
 *
 * @param remove is told which agent is to be left behind.
 */
export function makePanel(remove: (agent: TakenAgent) => void): Panel {
  const say = clientWords('takeHome');
  let taken: readonly TakenAgent[] = [];

  const heading = element('h2', { id: 'ui-take-home' });
  const close = button('button', say.close, () => dialog.close());
  const notices = element('div', { class: 'take-notices', role: 'status' });
  const found = element('div', { class: 'take-findings' });
  const status = element('div', { class: 'status', role: 'status' });
  const list = element('ul', { role: 'list' });

  const tell: Tell = ({ words, isDone, next }) =>
    announce(status, [element('p', {}, [words]), ...(next ? [next] : [])], isDone);
  const command = commandPart(tell);
  const zip = button('button strong', say.zip, () => void handOver(taken, giveZip, tell));
  const link = button('button', say.copyLink, async () => {
    tell(await copyText(Promise.resolve(addressOf(taken)), say.link, null));
  });

  const save = button(
    'button',
    clientWords('install').save,
    () => void handOver(taken, giveToFolder(), tell),
  );
  save.hidden = !canPickFolder();

  const ways = element('section', { class: 'take-ways' }, [
    found,
    command.element,
    element('div', { class: 'buttons' }, [zip, save, link]),
    status,
  ]);
  const content = element('section', { class: 'taken', 'aria-label': say.list }, [list]);
  const none = element('p', { class: 'take-none' }, [say.howToSelect]);
  const dialog = element('dialog', { class: 'take-home', 'aria-labelledby': heading.id }, [
    element('div', { class: 'take-head' }, [heading, close]),
    element('div', { class: 'take-body' }, [notices, none, ways, content]),
  ]);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });

  const name = (count: number): void => {
    heading.textContent = count === 0 ? say.none : counted(say.title, count);
  };
  return {
    dialog,
    tell,
    notify(all) {
      notices.replaceChildren(...all.map((notice) => element('p', {}, notice)));
    },
    focusRow(at) {
      const buttons = list.querySelectorAll('button');
      (buttons[Math.min(at, buttons.length - 1)] ?? close).focus();
    },
    showLoading(count) {
      name(count);
      for (const part of [ways, content, none]) part.hidden = true;
      status.replaceChildren();
    },
    show(agents) {
      taken = agents;
      name(taken.length);
      for (const part of [ways, content]) part.hidden = taken.length === 0;
      none.hidden = taken.length > 0;
      found.replaceChildren(...findings(taken));
      command.show(taken);
      list.replaceChildren(...agentRows(taken, remove));
    },
  };
}

function button(kind: string, words: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, [words]);
  made.addEventListener('click', act);
  return made;
}

function addressOf(agents: readonly TakenAgent[]): string {
  const query = slugQuery(
    'take',
    agents.map(({ slug }) => slug),
  );
  return location.origin + siteBase() + query;
}
