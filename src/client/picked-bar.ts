import { fill, plural } from '../i18n/fill.ts';
import { addressOf } from './compare/address.ts';
import { element } from './element.ts';
import { mostPicked, pickedAgents, setPicked } from './picked.ts';
import { siteBase } from './site-base.ts';
import { clientWords } from './words.ts';

const say = clientWords('picked');

const status = element('p', { class: 'picked-status', role: 'status' });
const list = element('ul', { class: 'picked-agents', role: 'list' });
const compare = element('a', { class: 'button strong' });
const clear = element('button', { type: 'button', class: 'button quiet' }, [say.clear]);
const bar = element('section', { class: 'picked', 'aria-label': say.bar, hidden: '' }, [
  element('div', { class: 'wrap' }, [
    status,
    list,
    element('div', { class: 'picked-actions' }, [clear, compare]),
  ]),
]);

document.body.append(bar);

clear.addEventListener('click', () => setPicked([]));
list.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const at = button ? [...list.querySelectorAll('button')].indexOf(button) : -1;
  if (at >= 0) setPicked(pickedAgents().toSpliced(at, 1));
});

/**
 * Shows the agents that are chosen now; without any, the bar goes away.
 *
 * @param full whether the visitor tried to choose one more than can be compared.
 */
export function showPicked(full: boolean): void {
  const picked = pickedAgents();
  const hadFocus = bar.contains(document.activeElement);
  const at = [...list.querySelectorAll('button')].findIndex((each) => each.matches(':focus'));
  list.replaceChildren(
    ...picked.map(([, title]) =>
      element('li', {}, [
        element('button', { type: 'button', 'aria-label': fill(say.remove, { title }) }, [
          element('span', { dir: 'auto' }, [title]),
          element('span', { class: 'icon icon-close', 'aria-hidden': 'true' }),
        ]),
      ]),
    ),
  );
  compare.href = `${siteBase()}compare/${addressOf(picked.map(([slug]) => slug))}`;
  compare.textContent = plural(say.compare, picked.length, document.documentElement.lang);
  status.textContent = fill(full ? say.full : say.count, { n: picked.length, most: mostPicked });
  status.classList.toggle('full', full);
  bar.hidden = picked.length === 0;
  // What had the focus may be gone; the next one takes it, or the page.
  const buttons = list.querySelectorAll('button');
  if (at >= 0) buttons[Math.min(at, buttons.length - 1)]?.focus();
  if (hadFocus && bar.hidden) document.querySelector('main')?.focus({ preventScroll: true });
}
