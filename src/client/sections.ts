import { fill } from '../i18n/fill.ts';
import { copyPart } from './copy/copy-part.ts';
import { element, icon } from './element.ts';
import { clientWords } from './words.ts';

const shownFor = 5_000;

/** Puts a link to each section of an agent page beside its heading, and a button that copies it. */
export function setUpSections(): void {
  const take = document.querySelector<HTMLElement>('.take[data-source]');
  for (const section of document.querySelectorAll<HTMLElement>('.prose :is(section, .domain)')) {
    const heading = section.firstElementChild;
    const { lines } = section.dataset;
    if (!heading?.id || section.dataset.footnotes !== undefined) continue;
    const tools = element('div', { class: 'section-tools', lang: document.documentElement.lang }, [
      linkTo(heading),
    ]);
    if (take && lines !== undefined) tools.append(...copyButton(heading, lines, take));
    heading.after(tools);
  }
}

function linkTo(heading: Element): Node {
  const name = fill(clientWords('agent').sectionLink, { heading: heading.textContent.trim() });
  return element('a', { href: `#${heading.id}`, 'aria-label': name }, [icon('link')]);
}

function copyButton(heading: Element, lines: string, take: HTMLElement): Node[] {
  const button = element(
    'button',
    {
      type: 'button',
      'aria-label': clientWords('agent').copySection,
      'aria-describedby': heading.id,
    },
    [icon('copy')],
  );
  const status = element('span', { role: 'status' });
  let timer: number | undefined;
  button.addEventListener('click', async () => {
    clearTimeout(timer);
    status.textContent = '';
    status.textContent = (await copyPart(take, { lines }, clientWords('agent').section)).words;
    timer = window.setTimeout(() => {
      status.textContent = '';
    }, shownFor);
  });
  return [button, status];
}
