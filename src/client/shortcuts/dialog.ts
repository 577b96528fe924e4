import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { singleKeysAreOn, switchSingleKeys } from './single-key.ts';

const say = clientWords('shortcuts');

const close = element('button', { type: 'button', class: 'button' }, [say.close]);
const single = element('input', {
  type: 'checkbox',
  'aria-describedby': 'ui-single-keys',
});
const list = element('dl');
const dialog = element('dialog', { class: 'shortcut-list', 'aria-labelledby': 'ui-shortcuts' }, [
  element('h2', { id: 'ui-shortcuts' }, [say.title]),
  list,
  element('label', {}, [single, say.single]),
  element('p', { id: 'ui-single-keys' }, [say.singleHint]),
  close,
]);

close.addEventListener('click', () => dialog.close());
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog) dialog.close();
});
single.addEventListener('change', () => {
  switchSingleKeys(single.checked);
  list.replaceChildren(...rows());
});

/** Shows the shortcuts that work on this page. */
export function showShortcuts(): void {
  if (dialog.open) return;
  if (!dialog.isConnected) document.body.append(dialog);
  single.checked = singleKeysAreOn();
  list.replaceChildren(...rows());
  dialog.showModal();
}

function rows(): HTMLElement[] {
  const modified = [key('Ctrl K', 'not-mac'), key('⌘ K', 'only-mac')];
  if (!singleKeysAreOn()) return [row(say.search, modified)];
  const go = (words: string, to: string): HTMLElement =>
    row(words, [key('g'), ` ${say.andThen} `, key(to)]);
  const canCopy = document.querySelector('[data-copy="prompt"]');
  return [
    row(say.search, [key('/'), ` ${say.or} `, ...modified]),
    ...(canCopy ? [row(say.copy, [key('c')])] : []),
    go(say.agents, 'a'),
    go(say.expertise, 'e'),
    go(say.tools, 't'),
    go(say.compare, 'c'),
    row(say.list, [key('?')]),
  ];
}

function row(words: string, keys: (Node | string)[]): HTMLElement {
  return element('div', {}, [element('dt', {}, [words]), element('dd', {}, keys)]);
}

function key(name: string, shown = ''): HTMLElement {
  return element('kbd', { class: shown }, [name]);
}
