import type { AgentName } from '../../catalog/agent-names.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { AgentDocument } from '../../export/agent-document.ts';
import { fill } from '../../i18n/fill.ts';
import { listFormat } from '../../i18n/list-format.ts';
import { loadAgentNames } from '../agent-names.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { loadDocument } from '../load-document.ts';
import { selectedAgents, setSelection } from '../selection/selection.ts';
import { slugQuery, slugsIn } from '../slug-list.ts';
import { clientWords } from '../words.ts';
import { setUpAddField, type Typed } from './add-field.ts';
import { mostCompared } from './bounds.ts';
import { comparisonTable } from './comparison-table.ts';
import { differsSign } from './rows.ts';

const longestName = 60;
// More than can be compared, so that what is left out can be said.
const mostRead = 20;

const say = clientWords('compare');
const locale = document.documentElement.lang;
const list = listFormat(locale);
const pageTitle = document.title;

const page = document.querySelector<HTMLElement>('[data-compare]');
const form = page?.querySelector<HTMLFormElement>('[data-add]');
const status = page?.querySelector<HTMLElement>('[data-status]');
const how = page?.querySelector<HTMLElement>('[data-how]');
const place = page?.querySelector<HTMLElement>('[data-table]');
if (page && form && status && how && place) start({ page, form, status, how, place });

interface Parts {
  page: HTMLElement;
  form: HTMLFormElement;
  status: HTMLElement;
  how: HTMLElement;
  place: HTMLElement;
}

function start({ page, form, status, how, place }: Parts): void {
  let compared: readonly AgentName[] = [];
  let onlyDiffering = false;
  // Agents may come in another order than they were asked for; only the latest choice counts.
  let asked = 0;

  const tell = (...sentences: readonly (Node | string)[]): void => {
    status.replaceChildren(...sentences.map((sentence) => element('p', {}, [sentence])));
  };

  const fail = (again: () => void): void => {
    const retry = element('button', { type: 'button', class: 'button' }, [say.retry]);
    retry.addEventListener('click', again);
    tell(say.failed);
    status.append(retry);
  };

  const show = async (...notices: readonly string[]): Promise<void> => {
    asked += 1;
    const question = asked;
    how.hidden = compared.length > 0;
    nameDocument(compared, page.dataset.site ?? '');
    place.setAttribute('aria-busy', 'true');
    tell(
      ...notices,
      ...(place.childElementCount === 0 && compared.length > 0 ? [say.loading] : []),
    );
    try {
      const agents = await Promise.all(compared.map(([slug]) => loadDocument(slug)));
      if (question !== asked) return;
      place.replaceChildren(...(agents.length > 0 ? tableOf(agents) : []));
      tell(...notices, ...(agents.length === 1 ? [say.another] : []));
    } catch {
      if (question === asked) fail(() => void show(...notices));
    } finally {
      if (question === asked) place.removeAttribute('aria-busy');
    }
  };

  // The address says what is compared; what is added or removed here is selected or not as well.
  const change = (to: readonly AgentName[], notice: string): Promise<void> => {
    const selection = selectedAgents();
    const removed = without(compared, to);
    const added = without(to, [...compared, ...selection]);
    compared = to;
    writeAddress(to);
    setSelection([...without(selection, removed), ...added]);
    return show(notice);
  };

  const tableOf = (agents: readonly AgentDocument[]): Node[] => {
    const table = comparisonTable(agents, (column) => void remove(column));
    const scroller = element(
      'div',
      { class: 'comparison-case', role: 'region', tabindex: '0', 'aria-label': say.comparison },
      [table],
    );
    if (agents.length === 1) return [scroller];
    const filter = element('input', { type: 'checkbox' });
    const apply = (): void => {
      onlyDiffering = filter.checked;
      table.toggleAttribute('data-only-differing', onlyDiffering);
    };
    filter.checked = onlyDiffering;
    filter.addEventListener('change', apply);
    apply();
    const label = [filter, differsSign(false), say.onlyDiffering];
    return [element('label', { class: 'only-differing' }, label), scroller];
  };

  const remove = async (column: number): Promise<void> => {
    const [, title = ''] = compared[column] ?? [];
    await change(compared.toSpliced(column, 1), fill(say.removed, { title }));
    const buttons = place.querySelectorAll<HTMLElement>('[data-remove]');
    (buttons[Math.min(column, buttons.length - 1)] ?? form.querySelector('input'))?.focus();
  };

  const add = (typed: Typed): boolean => {
    if ('near' in typed) {
      const titles = typed.near.map(([, title]) => shorten(title, longestName));
      const { text } = typed;
      tell(
        titles.length > 0
          ? fill(say.meant, { text, titles: list.format(titles) })
          : fill(say.noSuch, { text }),
      );
      return false;
    }
    const [slug, title] = typed.agent;
    if (compared.some(([other]) => other === slug)) tell(fill(say.already, { title }));
    else if (compared.length >= mostCompared) tell(say.full);
    else {
      void change([...compared, typed.agent], fill(say.added, { title }));
      return true;
    }
    return false;
  };

  const open = async (): Promise<void> => {
    const names = await loadAgentNames().catch(() => undefined);
    if (!names) return fail(() => void open());
    const known = new Map(names.map((name) => [name[0], name]));
    const selection = selectedAgents();
    const linked = slugsIn(location.search, 'agents', mostRead);
    const named = linked.length > 0 ? linked : selection.map(([slug]) => slug);
    const found = named.flatMap((slug) => {
      const name = known.get(slug);
      return name ? [name] : [];
    });
    const unknown = named.filter((slug) => !known.has(slug));
    compared = found.slice(0, mostCompared);
    writeAddress(compared);
    setSelection(selection.filter(([slug]) => known.has(slug)));
    setUpAddField(form, names, add);
    await show(
      ...(unknown.length > 0
        ? [counted(say.unknown, unknown.length, { slugs: list.format(unknown) })]
        : []),
      ...(found.length > mostCompared ? [say.tooMany] : []),
    );
  };

  tell(say.loading);
  void open();
}

function writeAddress(agents: readonly AgentName[]): void {
  const query = slugQuery(
    'agents',
    agents.map(([slug]) => slug),
  );
  history.replaceState(history.state, '', location.pathname + query + location.hash);
}

function nameDocument(agents: readonly AgentName[], site: string): void {
  const titles = agents.map(([, title]) => shorten(title, longestName));
  const named = fill(say.title, { agents: list.format(titles) });
  document.title = agents.length > 0 ? `${named} · ${site}` : pageTitle;
}

function without(agents: readonly AgentName[], others: readonly AgentName[]): AgentName[] {
  const slugs = new Set(others.map(([slug]) => slug));
  return agents.filter(([slug]) => !slugs.has(slug));
}
