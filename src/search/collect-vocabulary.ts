import { agentNames } from '../catalog/agent-names.ts';
import { coveredTopics, groupCopies } from '../catalog/covered-topics.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';
import { leastAgents } from '../catalog/topic-index.ts';
import { isUnspaced, writtenWords } from './query-words.ts';
import type { VocabularyWord } from './vocabulary.ts';

const shortest = 3;
// Nobody types more, and the browser loads every word.
const longest = 40;
const onlyDigits = /^\P{L}*$/u;
const firstCapitalOnly = /^\p{Lu}\P{Lu}*\p{Ll}\P{Lu}*$/u;

/**
 * The words that typing errors are corrected to, sorted as search compares them: every word of a title
 * or name, and those that the topics of at least two distinct agents have, or of one in a catalog of
 * fewer than 50. Words have 3 to 40 characters, not digits alone, in scripts that put spaces between
 * words. Agents of exactly the same expertise, such as copies, count as one. Neither the words nor
 * their order depend on the order of the agents.
 */
export function collectVocabulary(agents: readonly PublishedAgent[]): VocabularyWord[] {
  const found = new Map<string, Found>();
  const names = agentNames(agents);
  const copies = new Map(
    groupCopies(agents).flatMap((group) => group.map(({ slug }) => [slug, group[0]?.slug])),
  );
  agents.forEach(({ slug, agent }, number) => {
    const distinct = copies.get(slug) ?? slug;
    const [, ...texts] = names[number] ?? [];
    const labels = Array.from(coveredTopics(agent.expertise).values(), (places) =>
      places.map(({ label }) => label),
    );
    addWords(found, distinct, texts, 'name');
    addWords(found, distinct, [slug], 'slug');
    addWords(found, distinct, labels.flat(), 'topic');
  });
  const least = leastAgents(agents.length);
  return [...found]
    .filter(([, { named, agents: having }]) => named || having.size >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folded, { spellings, agents: having }]) => ({
      word: commonest(spellings) ?? folded,
      agents: having.size,
    }));
}

interface Found {
  named: boolean;
  agents: Set<string>;
  /** Who writes it so; without slugs, which have no capitals. */
  spellings: Map<string, Set<string>>;
}

function addWords(
  found: Map<string, Found>,
  agent: string,
  texts: readonly string[],
  of: 'name' | 'slug' | 'topic',
): void {
  for (const { written, folded } of texts.flatMap(writtenWords)) {
    if (folded.length < shortest || folded.length > longest) continue;
    if (onlyDigits.test(folded) || isUnspaced(folded)) continue;
    const word = found.get(folded) ?? { named: false, agents: new Set(), spellings: new Map() };
    found.set(folded, word);
    word.named ||= of !== 'topic';
    word.agents.add(agent);
    if (of === 'slug') continue;
    const composed = written.normalize('NFC');
    const spelling = firstCapitalOnly.test(composed) ? composed.toLowerCase() : composed;
    const writing = word.spellings.get(spelling);
    if (writing) writing.add(agent);
    else word.spellings.set(spelling, new Set([agent]));
  }
}

// Of spellings that as many use, the one with the first capitals: `TypeScript`, `Typescript`.
function commonest(spellings: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const [first] = [...spellings].sort(
    ([a, writingA], [b, writingB]) => writingB.size - writingA.size || (a < b ? -1 : 1),
  );
  return first?.[0];
}
