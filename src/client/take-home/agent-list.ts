import { fill } from '../../i18n/fill.ts';
import { element, icon } from '../element.ts';
import { siteBase } from '../site-base.ts';
import { clientWords } from '../words.ts';
import type { KnownAgent, TakenAgent } from './taken-agent.ts';

/** The agents that are taken, a row each: what it may do, and a button that leaves it behind. */
export function agentRows(
  agents: readonly TakenAgent[],
  remove: (agent: TakenAgent) => void,
): HTMLElement[] {
  return agents.map((agent) => {
    const say = clientWords('takeHome');
    const { slug, title, label, isNamesake, known } = agent;
    const lang = known ? { lang: known.document.language } : {};
    const button = element(
      'button',
      { type: 'button', class: 'leave', 'aria-label': fill(say.remove, { title: label }) },
      [icon('close')],
    );
    button.addEventListener('click', () => remove(agent));
    return element('li', {}, [
      element(
        'a',
        { href: `${siteBase()}agents/${encodeURIComponent(slug)}/`, dir: 'auto', ...lang },
        [title],
      ),
      ...(isNamesake ? [element('code', {}, [`${slug}.md`])] : []),
      element('p', { class: 'marks' }, known ? marksOf(known.document) : [say.rowNotLoaded]),
      button,
    ]);
  });
}

function marksOf({ permissions }: KnownAgent['document']): HTMLElement[] {
  return permissions.marks.map(({ risk, words }) =>
    element('span', { class: `mark ${risk}` }, [words]),
  );
}
