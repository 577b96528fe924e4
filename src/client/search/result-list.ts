import { markedAddress } from '../../search/marks.ts';
import { element } from '../element.ts';
import { siteBase } from '../site-base.ts';
import { excerptNodes, markedWordsIn } from './excerpt.ts';
import type { SectionMatch } from './page-match.ts';
import type { FoundAgent } from './search-engine.ts';

const sectionsShown = 3;
// How many results are loaded before they are seen.
const atOnce = 3;
// A slow network does not keep the names back.
const patience = 250;

/**
 * Makes a list item of each agent. It waits a moment for the sections of the first; the others load when
 * they are about to be seen.
 */
export async function resultItems(found: readonly FoundAgent[]): Promise<HTMLLIElement[]> {
  const items = found.map(resultItem);
  const first = items.slice(0, atOnce).map((item, place) => load(item, found[place]));
  for (const [place, item] of items.entries()) {
    if (place >= atOnce) whenSeen(item, () => void load(item, found[place]));
  }
  await Promise.race([Promise.all(first), new Promise((done) => setTimeout(done, patience))]);
  return items;
}

async function load(item: HTMLLIElement, agent: FoundAgent | undefined): Promise<void> {
  fillIn(item, (await agent?.sections()) ?? []);
  item.removeAttribute('data-waits');
}

function whenSeen(item: HTMLLIElement, act: () => void): void {
  item.setAttribute('data-waits', '');
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    act();
  });
  observer.observe(item);
}

function resultItem({ slug, title }: FoundAgent): HTMLLIElement {
  const href = `${siteBase()}agents/${encodeURIComponent(slug)}/`;
  return element('li', { class: 'result', 'data-agent': slug }, [
    element('a', { class: 'result-agent', href, dir: 'auto' }, [title]),
  ]);
}

function fillIn(item: HTMLLIElement, sections: readonly SectionMatch[]): void {
  if (sections.length === 0) return;
  const shown = sections.slice(0, sectionsShown);
  const [agent] = item.querySelectorAll('a');
  if (agent) agent.href = markedAddress(agent.href, shown.flatMap(marksOf));
  item.append(element('ul', { role: 'list' }, shown.map(sectionItem)));
}

function sectionItem(section: SectionMatch): HTMLLIElement {
  const { role, heading, url, excerpt } = section;
  return element('li', {}, [
    element('a', { class: 'result-section', href: markedAddress(url, marksOf(section)) }, [
      ...(role === undefined ? [] : [element('span', { class: 'result-role' }, [role])]),
      element('strong', { dir: 'auto' }, [heading]),
      element(
        'span',
        { class: 'excerpt', dir: 'auto' },
        excerptNodes(withoutTitle(heading, excerpt)),
      ),
    ]),
  ]);
}

function marksOf({ excerpt }: SectionMatch): string[] {
  return markedWordsIn(excerpt);
}

// The text of a section begins with its heading, which stands above the excerpt already.
function withoutTitle(heading: string, excerpt: string): string {
  const title = heading.split(' ');
  const words = excerpt.split(' ');
  const begins = title.every((word, index) => bare(words[index] ?? '') === bare(word));
  return begins ? words.slice(title.length).join(' ') : excerpt;
}

// Pagefind ends a heading with a full stop.
function bare(word: string): string {
  return word.replace(/<\/?mark>/g, '').replace(/[.:]$/, '');
}
