import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../agent.ts';

/**
 * Finds names in the value of a field: as words of their own, from the line of the field on, before
 * the next field. Where the value begins, if the file spells a name in another way.
 *
 * @param text the whole file.
 */
export function placesIn(
  field: Field,
  fields: readonly Field[],
  text: string,
): (name: string) => Place {
  let lines: string[] | undefined;
  return (name) => {
    lines ??= linesOf(field, fields, text);
    for (const [index, line] of lines.entries()) {
      // The key itself may be the name.
      const from = index === 0 ? line.indexOf(':') + 1 : 0;
      for (let at = line.indexOf(name, from); at >= 0; at = line.indexOf(name, at + 1)) {
        const around = line.charAt(at - 1) + line.charAt(at + name.length);
        if (!/[\w/-]/.test(around)) return { line: field.line + index, column: at + 1 };
      }
    }
    return field.valuePlace;
  };
}

function linesOf(field: Field, fields: readonly Field[], text: string): string[] {
  const next = Math.min(...fields.map(({ line }) => line).filter((line) => line > field.line));
  return text.split('\n', Math.min(next - 1, field.line + longest)).slice(field.line - 1);
}

// Lines of a list of tools; the last field of a front matter has no next one to end it.
const longest = 500;
