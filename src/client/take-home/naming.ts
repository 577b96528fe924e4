import { fill } from '../../i18n/fill.ts';
import { listFormat } from '../../i18n/list-format.ts';
import { filled, isolated } from '../filled.ts';
import { clientWords } from '../words.ts';

// Whoever wants all names finds them in the list.
const mostNamed = 8;

/** A sentence with names in its placeholders, each a list of them. */
export function naming(
  sentence: string,
  names: Readonly<Record<string, readonly string[]>>,
): DocumentFragment {
  return filled(sentence, (placeholder) => listed(names[placeholder] ?? []));
}

function listed(names: readonly string[]): (Node | string)[] {
  const rest = names.length - mostNamed;
  const others = fill(clientWords('takeHome').others, { n: rest });
  const shown = rest > 1 ? [...names.slice(0, mostNamed), others] : names;
  return listFormat(document.documentElement.lang)
    .formatToParts(shown)
    .map(({ type, value }) => (type === 'element' ? isolated(value) : value));
}
