import type { Agent } from '../agent/agent.ts';
import { fieldOf } from '../agent/field.ts';
import { fileStart, type Place } from '../diagnostics/diagnostic.ts';

/** A name without what a person, or a file system, may not see: its case, and forms of one letter. */
export function foldName(name: string): string {
  // Capitals first: they alone make `ß` and `SS` the same.
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/** The same for a name and what others call its agent: “Code Reviewer” is called `code-reviewer` as well. */
export function nameKey(name: string): string {
  return foldName(name).replace(/[\s_-]+/g, '-');
}

/** Where an agent's file names it; its beginning where it does not. */
export function namePlace({ fields }: Agent): Place {
  return fieldOf(fields, 'name')?.valuePlace ?? fileStart;
}
