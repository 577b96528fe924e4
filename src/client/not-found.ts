import { nearestNames } from '../catalog/nearest-names.ts';
import { loadAgentNames } from './agent-names.ts';
import { counted } from './counted.ts';
import { element } from './element.ts';
import { siteBase } from './site-base.ts';
import { partsSought } from './sought-parts.ts';
import { clientWords } from './words.ts';

const mostShown = 5;

const place = document.querySelector('[data-near]');
const parts = partsSought(location.pathname, siteBase());
if (place && parts.length > 0) void suggest(place);

// What cannot be loaded cannot be suggested; the page is whole without it.
async function suggest(place: Element): Promise<void> {
  const names = await loadAgentNames();
  const near = nearestNames(parts, names, mostShown);
  if (near.length === 0) return;
  place.append(
    element('h2', {}, [counted(clientWords('notFound').near, near.length)]),
    element(
      'ul',
      { role: 'list' },
      near.map(([slug, title]) =>
        element('li', {}, [
          element('a', { href: `${siteBase()}agents/${encodeURIComponent(slug)}/`, dir: 'auto' }, [
            title,
          ]),
        ]),
      ),
    ),
  );
}
