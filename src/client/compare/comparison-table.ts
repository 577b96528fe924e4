import type { AgentDocument } from '../../export/agent-document.ts';
import { fill } from '../../i18n/fill.ts';
import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { factRows } from './fact-rows.ts';
import { rowGroup } from './rows.ts';
import { toolTableRows } from './tool-table-rows.ts';
import { topicRows } from './topic-rows.ts';

/**
 * Agents side by side: a column each, with a button that takes it away.
 *
 * @param remove is given the number of the column.
 */
export function comparisonTable(
  agents: readonly AgentDocument[],
  remove: (column: number) => void,
): HTMLTableElement {
  const say = clientWords('compare');
  const columns = agents.length;
  const head = element('tr', { role: 'row' }, [
    element('td', { role: 'cell', class: 'corner' }),
    ...agents.map((agent, column) => columnHeader(agent, () => remove(column))),
  ]);
  return element(
    'table',
    {
      class: 'comparison',
      role: 'table',
      'aria-label': say.comparison,
      'data-columns': String(columns),
    },
    [
      element('thead', { role: 'rowgroup' }, [head]),
      rowGroup(say.inShort, columns, factRows(agents)),
      rowGroup(say.tools, columns, toolTableRows(agents)),
      rowGroup(say.expertise, columns, topicRows(agents)),
    ],
  );
}

function columnHeader({ title, page, language }: AgentDocument, remove: () => void): HTMLElement {
  const say = clientWords('compare');
  const button = element(
    'button',
    {
      type: 'button',
      class: 'plain-button remove',
      'data-remove': '',
      'aria-label': fill(say.removeAgent, { title }),
    },
    [say.remove],
  );
  button.addEventListener('click', remove);
  return element('th', { scope: 'col', role: 'columnheader' }, [
    element('a', { href: page, lang: language, dir: 'auto' }, [title]),
    button,
  ]);
}
