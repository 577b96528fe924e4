import type { Risk } from '../../agent/tools/tool-table.ts';
import type { AgentDocument } from '../../export/agent-document.ts';
import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { differ, row } from './rows.ts';
import { type ToolCell, type ToolRow, type ToolState, toolRows } from './tool-rows.ts';

/** The tools of the compared agents; those that set them apart come first. */
export function toolTableRows(agents: readonly AgentDocument[]): HTMLElement[] {
  const say = clientWords('compare');
  const inherits = agents.map((agent) => agent.inherits);
  const rows = toolRows(agents);
  const whole = row(
    [say.everyTool],
    inherits.map((each) => stateCell({ state: each ? 'inherited' : 'absent', rules: [] })),
    differ(inherits),
  );
  const none = row(
    [say.noTools],
    agents.map(() => []),
    false,
  );
  const shown = [
    ...rows.filter(({ differs }) => differs),
    ...rows.filter(({ differs }) => !differs),
  ];
  if (shown.length === 0 && !inherits.includes(true)) return [none];
  return [...(inherits.includes(true) ? [whole] : []), ...shown.map(toolRow)];
}

function toolRow({ name, does, risks, cells, differs }: ToolRow): HTMLElement {
  const say = clientWords('compare');
  const header = [
    element('code', { 'data-tool': name, 'data-risk': risks.join(' ') }, [name]),
    element('span', { class: 'tool-does' }, [does]),
    element(
      'span',
      { class: 'marks' },
      gravest(risks).map((risk) => element('span', { class: `mark ${risk}` }, [say.risks[risk]])),
    ),
  ];
  return row(header, cells.map(stateCell), differs);
}

// A tool that executes can do the rest as well.
function gravest(risks: readonly Risk[]): readonly Risk[] {
  return risks.includes('execute') ? ['execute'] : risks;
}

const signs: Readonly<Record<ToolState, string>> = {
  granted: 'icon-check',
  inherited: 'icon-check',
  perhaps: 'icon-perhaps',
  denied: 'icon-denied',
  absent: 'icon-absent',
};

function stateCell({ state, rules }: ToolCell): Node[] {
  return [
    element('span', { class: `state ${state}` }, [
      element('span', { class: `icon ${signs[state]}`, 'aria-hidden': 'true' }),
      clientWords('compare')[state],
    ]),
    ...rules.map((rule) => element('code', { class: 'rule' }, [`(${rule})`])),
  ];
}
