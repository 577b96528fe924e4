import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { excerptNodes } from './excerpt.ts';
import { type PageMatch, readPageMatch, type SearchHit, type SectionMatch } from './pagefind.ts';

const sectionsShown = 3;

/** Loads hits and makes a list item of each. */
export async function resultItems(hits: readonly SearchHit[]): Promise<HTMLLIElement[]> {
  const pages = await Promise.all(hits.map(async (hit) => readPageMatch(await hit.data())));
  return pages.filter((page) => page !== undefined).map(resultItem);
}

function resultItem({ title, url, sections }: PageMatch): HTMLLIElement {
  const links = sections
    .slice(0, sectionsShown)
    .map((section) =>
      element('li', {}, [
        element('a', { href: section.url }, [
          element('strong', { dir: 'auto' }, [
            section.url === url ? clientWords('site').description : section.title,
          ]),
          element('span', { class: 'excerpt', dir: 'auto' }, excerptNodes(withoutTitle(section))),
        ]),
      ]),
    );
  return element('li', { class: 'result' }, [
    element('a', { class: 'result-agent', href: url, dir: 'auto' }, [title]),
    element('ul', { role: 'list' }, links),
  ]);
}

// The text of a section begins with its heading, which stands above the excerpt already.
function withoutTitle({ title, excerpt }: SectionMatch): string {
  return excerpt.startsWith(`${title}. `) ? excerpt.slice(title.length + 2) : excerpt;
}
