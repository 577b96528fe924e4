import { element } from '../element.ts';
import { clientWords } from '../words.ts';

type Content = Node | string;

// Roles are said although the elements have them: a phone lays rows out as a grid, and some browsers
// then forget what they are.

/** A row of the comparison. */
export function row(header: readonly Content[], cells: readonly Content[][], differs: boolean) {
  const head = element('th', { scope: 'row', role: 'rowheader' }, [
    element('span', { class: 'row-name' }, [...(differs ? [differsSign(true)] : []), ...header]),
  ]);
  return element('tr', { role: 'row', ...(differs ? {} : { 'data-same': '' }) }, [
    head,
    ...cells.map((cell) => element('td', { role: 'cell' }, cell)),
  ]);
}

/** The sign of a row that is not the same for all, with or without the word for those who hear it. */
export function differsSign(spoken: boolean): HTMLElement {
  const words = element('span', { class: 'unseen' }, [`${clientWords('compare').differs}: `]);
  return element('span', { class: 'differs' }, [
    element('span', { 'aria-hidden': 'true' }, ['≠ ']),
    ...(spoken ? [words] : []),
  ]);
}

/** A row whose one cell is about all agents. */
export function wideRow(header: string, columns: number, cell: readonly Content[]) {
  return element('tr', { role: 'row', 'data-same': '' }, [
    element('th', { scope: 'row', role: 'rowheader' }, [
      element('span', { class: 'row-name' }, [header]),
    ]),
    element('td', { role: 'cell', colspan: String(columns) }, cell),
  ]);
}

/** Rows under a heading. */
export function rowGroup(title: string, columns: number, rows: readonly HTMLElement[]) {
  const heading = element(
    'th',
    { scope: 'rowgroup', role: 'rowheader', colspan: String(columns + 1) },
    [element('span', { class: 'row-name' }, [title])],
  );
  const first = element('tr', { role: 'row', class: 'group' }, [heading]);
  return element('tbody', { role: 'rowgroup' }, [first, ...rows]);
}

/** Whether values, one an agent, are not all the same. */
export function differ(values: readonly unknown[]): boolean {
  return new Set(values).size > 1;
}
