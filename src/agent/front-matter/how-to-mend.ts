import { asCode, isQuotable } from '../../diagnostics/as-code.ts';
import type { Entry } from './mend.ts';
import { doubleQuoted } from './yaml-text.ts';

/** How to write a front matter that is not valid YAML, in a sentence; undefined where it is unclear. */
export function howToMend(entries: readonly Entry[]): string | undefined {
  const [first, ...others] = entries.filter(({ mended, isSure }) => mended && isSure);
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

function sentence({ key, written, lines, field }: Entry): string {
  const changed = lines.find((line, index) => line.trim() !== written[index]?.trim());
  if (changed === undefined) {
    return lines[0] === written[0]
      ? `Indent what follows ${asCode(key)} with spaces, not tabs.`
      : `Remove the white space before ${asCode(key)}.`;
  }
  const value = field?.value;
  const isBlock = typeof value === 'string' && lines.length > 1;
  const line = isBlock ? `${key}: ${doubleQuoted(value)}` : changed.trim();
  if (isQuotable(line)) return `Write ${asCode(line)}.`;
  // A fix that is cut could not be copied.
  return lines.length === 1
    ? `Put the value of ${asCode(key)} between double quotes, and a backslash before each double quote and each backslash that belongs to it.`
    : `Write ${asCode(`${key}: |-`)} on a line of its own, and its text on the lines below, each after two spaces.`;
}
