import { fill } from '../../i18n/fill.ts';
import styles from '../../styles/selection.css?url';
import { fewestCompared, mostCompared } from '../compare/bounds.ts';
import { counted } from '../counted.ts';
import { element, icon } from '../element.ts';
import { loadStyles } from '../load-styles.ts';
import { siteBase } from '../site-base.ts';
import { slugQuery } from '../slug-list.ts';
import { clientWords } from '../words.ts';
import { mostSelected, selectedAgents, setSelection } from './selection.ts';

// As many as a glance takes in; of more, the latest stand beside the button that shows all.
const mostNamed = 4;

const say = clientWords('selection');
const range = fill(say.range, { fewest: fewestCompared, most: mostCompared });

const status = element('p', { class: 'selection-status', role: 'status' });
const list = element('ul', { class: 'selection-agents', role: 'list' });
const all = element('button', { type: 'button', class: 'selection-all' });
const clear = element('button', { type: 'button', class: 'button quiet' }, [say.clear]);
const compare = element('a', { class: 'button' }, [say.compare]);
const cannotCompare = element(
  'button',
  {
    type: 'button',
    class: 'button',
    title: range,
    'aria-disabled': 'true',
    'aria-describedby': 'ui-compare-range',
  },
  [say.compare],
);
const take = element('button', { type: 'button', class: 'button strong' }, [say.take]);
const bar = element('section', { class: 'selection', 'aria-label': say.bar, hidden: '' }, [
  element('div', { class: 'wrap' }, [
    status,
    list,
    element('div', { class: 'selection-actions' }, [
      clear,
      compare,
      cannotCompare,
      element('span', { id: 'ui-compare-range', hidden: '' }, [range]),
      take,
    ]),
  ]),
]);
let isOpen = false;

clear.addEventListener('click', () => setSelection([]));
cannotCompare.addEventListener('click', () => tell(range));
take.addEventListener('click', async () => {
  try {
    const { takeSelection } = await import('../take-home/take-home.ts');
    await takeSelection();
  } catch (error) {
    tell(say.failed);
    reportError(error);
  }
});
all.addEventListener('click', () => showAll(!isOpen));
list.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-remove]') : null;
  const slug = button?.dataset.remove;
  if (slug !== undefined) setSelection(selectedAgents().filter(([other]) => other !== slug));
});
bar.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !isOpen) return;
  showAll(false);
  all.focus();
});
// All names cover much of the page; they go when the visitor does.
bar.addEventListener('focusout', ({ relatedTarget }) => {
  if (isOpen && relatedTarget instanceof Node && !bar.contains(relatedTarget)) showAll(false);
});

/**
 * Shows the agents that are selected now; without any, the bar goes away.
 *
 * @param full whether the visitor tried to select one more than there can be.
 * @throws if its styles cannot be loaded; the next call tries again.
 */
export async function showSelection(full: boolean): Promise<void> {
  if (!bar.isConnected) {
    await loadStyles(styles);
    document.body.append(bar);
  }
  const agents = selectedAgents();
  const hadFocus = bar.contains(document.activeElement);
  const removes = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-remove]')];
  const at = removes().findIndex((each) => each.matches(':focus'));
  if (agents.length <= mostNamed) isOpen = false;
  drawNames();
  const slugs = agents.map(([slug]) => slug);
  const comparison = `${siteBase()}compare/${slugQuery('agents', slugs)}`;
  const fits = agents.length >= fewestCompared && agents.length <= mostCompared;
  compare.href = comparison;
  compare.hidden = !fits || comparison === location.pathname + location.search;
  cannotCompare.hidden = fits;
  tell(full ? fill(say.full, { most: mostSelected }) : counted(say.count, agents.length), full);
  bar.hidden = agents.length === 0;
  // What had the focus may be gone; the next one takes it, or the page.
  const left = removes();
  if (at >= 0) left[Math.min(at, left.length - 1)]?.focus();
  if (hadFocus && bar.hidden) document.querySelector('main')?.focus({ preventScroll: true });
}

function drawNames(): void {
  const agents = selectedAgents();
  const isLong = agents.length > mostNamed;
  const named = isLong && !isOpen ? agents.slice(1 - mostNamed) : agents;
  bar.classList.toggle('open', isOpen);
  all.textContent = isOpen ? say.fewer : counted(say.more, agents.length - named.length);
  all.setAttribute('aria-expanded', String(isOpen));
  list.replaceChildren(
    ...(isLong ? [element('li', {}, [all])] : []),
    ...named.map(([slug, title]) => element('li', {}, [removeButton(slug, title)])),
  );
}

function removeButton(slug: string, title: string): HTMLElement {
  const name = fill(say.remove, { title });
  return element('button', { type: 'button', 'data-remove': slug, 'aria-label': name }, [
    element('span', { dir: 'auto' }, [title]),
    icon('close'),
  ]);
}

function showAll(open: boolean): void {
  const hadFocus = all.matches(':focus');
  isOpen = open;
  drawNames();
  if (hadFocus) all.focus();
}

function tell(words: string, isStrong = true): void {
  status.textContent = words;
  status.classList.toggle('strong', isStrong);
}
