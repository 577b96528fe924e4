import { foldWords } from '../agent/expertise/fold-words.ts';

// Longer words in capitals alone are shouted; shorter ones are abbreviations.
const longestAbbreviation = 5;

/**
 * The spelling of a topic that most agents use, among those without words that say nothing (“CI/CD”,
 * not “CI/CD integration”) where there is one. Of several that as many use, the one with more capitals
 * (`PostgreSQL`, not `postgresql`), then the shorter.
 *
 * @param spellings how many agents use each; at least one.
 * @param key the topic's key, which such a spelling folds to.
 */
export function commonSpelling(spellings: ReadonlyMap<string, number>, key: string): string {
  const all = [...spellings];
  const bare = all.length > 1 ? all.filter(([label]) => foldWords(label).join('-') === key) : [];
  const [[first] = ['']] = (bare.length > 0 ? bare : all).sort(
    ([a, agentsOfA], [b, agentsOfB]) =>
      agentsOfB - agentsOfA || capitals(b) - capitals(a) || a.length - b.length || (a < b ? -1 : 1),
  );
  return first;
}

function capitals(label: string): number {
  const found = label.match(/\p{Lu}/gu)?.length ?? 0;
  return found > longestAbbreviation && !/\p{Ll}/u.test(label) ? 0 : found;
}
