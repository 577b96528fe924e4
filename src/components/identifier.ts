import { printable } from '../diagnostics/printable.ts';
import { shorten } from '../diagnostics/shorten.ts';

/**
 * A name that a machine reads, such as that of a tool, as it may be shown: what has no shape is written
 * as `\u{…}`, so that no two names look the same, and there are at most so many UTF-16 units.
 */
export function shownIdentifier(name: string, length: number): string {
  return shorten(printable(name.slice(0, length + 1)), length);
}

/** The parts of a name between which a line may break: after `__` and `/`, as MCP tools have them. */
export function identifierParts(name: string): string[] {
  return name.split(/(?<=[^_]__(?!_|$)|\/(?!$))/);
}
