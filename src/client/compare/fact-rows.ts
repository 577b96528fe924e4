import type { AgentDocument } from '../../export/agent-document.ts';
import { languageName } from '../../i18n/language-name.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { differ, row } from './rows.ts';

/** What the compared agents are, in short. */
export function factRows(agents: readonly AgentDocument[]): HTMLElement[] {
  const say = clientWords('compare');
  const locale = document.documentElement.lang;
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const fact = (
    header: string,
    told: (agent: AgentDocument) => string,
    shown: (agent: AgentDocument) => (Node | string)[] = (agent) => [told(agent)],
  ): HTMLElement => row([header], agents.map(shown), differ(agents.map(told)));
  const number = (n: number): string => n.toLocaleString(locale);
  return [
    fact(say.mayDo, ({ permissions }) => permissions.sentence, mayDo),
    fact(
      say.model,
      ({ model }) => model ?? '',
      ({ model }) => [model === null ? say.sessionModel : element('code', {}, [model])],
    ),
    fact(say.category, ({ category }) => category ?? say.none),
    fact(say.language, ({ language }) => languageName(language, languages)),
    fact(say.size, ({ tokens }) => counted(say.tokens, tokens)),
    fact(say.steps, ({ steps }) => number(steps.length)),
    fact(say.deliverables, ({ deliverables }) => number(deliverables.length)),
  ].filter((each) => !saysNothing(each));
}

function mayDo({ permissions: { marks, sentence } }: AgentDocument): Node[] {
  return [
    element(
      'p',
      { class: 'marks' },
      marks.map(({ risk, words }) => element('span', { class: `mark ${risk}` }, [words])),
    ),
    element('p', {}, [sentence]),
  ];
}

// Where no agent has any, a row of noughts tells nothing.
function saysNothing(tr: HTMLElement): boolean {
  return [...tr.querySelectorAll('td')].every((cell) => cell.textContent === '0');
}
