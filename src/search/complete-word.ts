import type { ComparableName } from './names.ts';

const shortest = 3;

/**
 * Tells what word is probably being typed: the one that begins so in the names of most agents; undefined
 * where there is none, or what was typed is a word of a name itself.
 */
export function wordCompleter(
  names: readonly ComparableName[],
): (typed: string) => string | undefined {
  const agents = new Map<string, number>();
  for (const { forms } of names) {
    for (const word of new Set(forms.flatMap(({ words }) => words))) {
      agents.set(word, (agents.get(word) ?? 0) + 1);
    }
  }
  const words = [...agents].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return (typed) => {
    if (typed.length < shortest || agents.has(typed)) return undefined;
    return words.find(([word]) => word.startsWith(typed))?.[0];
  };
}
