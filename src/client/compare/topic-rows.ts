import type { AgentDocument } from '../../export/agent-document.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { row, wideRow } from './rows.ts';
import { groupByKnowers } from './topic-groups.ts';

const mostShown = 12;

/** What the compared agents know, in common and apart. */
export function topicRows(agents: readonly AgentDocument[]): HTMLElement[] {
  const say = clientWords('compare');
  const { all, some, only } = groupByKnowers(agents);
  const several = agents.length > 1;
  const known = some.map(({ known }) => known);
  const lists =
    known.length === 0
      ? []
      : agents.map((_, agent) =>
          some.filter((topic) => topic.known[agent]).map(({ label }) => label),
        );
  return [
    ...(several ? [wideRow(say.all, agents.length, topicList(all))] : []),
    ...(lists.length > 0 ? [row([say.some], lists.map(topicList), true)] : []),
    row([several ? say.only : say.knows], only.map(topicList), several && only.some(hasAny)),
  ];
}

function hasAny(labels: readonly string[]): boolean {
  return labels.length > 0;
}

function topicList(labels: readonly string[]): Node[] {
  const say = clientWords('compare');
  if (labels.length === 0) return [element('p', { class: 'nothing' }, [say.nothing])];
  const rest = labels.slice(mostShown);
  const more = counted(say.more, rest.length);
  return [
    items(labels.slice(0, mostShown)),
    ...(rest.length > 0
      ? [element('details', {}, [element('summary', {}, [more]), items(rest)])]
      : []),
  ];
}

function items(labels: readonly string[]): HTMLElement {
  return element(
    'ul',
    { class: 'topic-names', role: 'list' },
    labels.map((label) => element('li', { dir: 'auto' }, [label])),
  );
}
