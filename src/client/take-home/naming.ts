import { fill } from '../../i18n/fill.ts';
import { listFormat } from '../../i18n/list-format.ts';
import { element } from '../element.ts';
import { clientWords } from '../words.ts';

// Whoever wants all names finds them in the list.
const mostNamed = 8;

/**
 * A sentence with names in its placeholders, each a list of them. Whatever a name is, it does not change
 * the direction in which the sentence is read.
 */
export function sentence(
  words: string,
  names: Readonly<Record<string, readonly string[]>>,
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [at, part] of words.split(/\{(\w+)\}/).entries()) {
    fragment.append(...(at % 2 === 0 ? [part] : listed(names[part] ?? [])));
  }
  return fragment;
}

function listed(names: readonly string[]): (Node | string)[] {
  const rest = names.length - mostNamed;
  const others = fill(clientWords('takeHome').others, { n: rest });
  const shown = rest > 1 ? [...names.slice(0, mostNamed), others] : names;
  return listFormat(document.documentElement.lang)
    .formatToParts(shown)
    .map(({ type, value }) => (type === 'element' ? element('bdi', {}, [value]) : value));
}
