import { asCode } from './as-code.ts';
import type { Entry } from './mend.ts';
import { doubleQuoted } from './yaml-text.ts';

/** How to write a front matter that is not valid YAML, in a sentence; undefined where it is unclear. */
export function howToMend(entries: readonly Entry[]): string | undefined {
  const [first, ...others] = entries.filter(({ mended }) => mended);
  if (first === undefined) {
    const twice = entries.find((entry, index) =>
      entries.slice(0, index).some(({ key }) => key === entry.key),
    );
    return twice && `Remove one of the two ${asCode(twice.key)}.`;
  }
  const rest =
    others.length > 0 ? ` Do the same for ${others.map(({ key }) => asCode(key)).join(', ')}.` : '';
  return `${sentence(first)}${rest}`;
}

function sentence({ key, lines, field }: Entry): string {
  const value = field?.value;
  if (typeof value !== 'string') return `Indent what follows ${asCode(key)} with spaces, not tabs.`;
  const line = lines.length === 1 ? lines[0] : undefined;
  return `Write ${asCode(line ?? `${key}: ${doubleQuoted(value)}`)}.`;
}
