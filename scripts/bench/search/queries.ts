import type { Agent } from '../../../src/agent/agent.ts';
import { foldText } from '../../../src/browse/find-values.ts';
import { coveredTopics } from '../../../src/catalog/covered-topics.ts';
import { sample, seededRandom } from './seeded-random.ts';
import { withTypo } from './typo.ts';

const mostTopics = 300;

/** What of a published agent it is asked for by. */
export interface SoughtAgent {
  slug: string;
  agent: Pick<Agent, 'name' | 'title' | 'description' | 'language' | 'expertise'>;
}

/** What is typed, and the slugs of the agents of which any is what was meant; never empty. */
export interface Query {
  text: string;
  wanted: ReadonlySet<string>;
}

/** What is asked of each search, by what it shows. */
export interface QuerySets {
  /** The title of every agent. */
  titles: Query[];
  /** The name of every agent, with a typo, where it has a word that is long enough. */
  typos: Query[];
  /** Topics that agents name in their expertise. */
  topics: Query[];
  /** Topics of French agents, with their diacritics. */
  accented: Query[];
  /** The same without them. */
  unaccented: Query[];
}

/** The queries that agents are sought by; what is random in them is the same for the same seed. */
export function searchQueries(agents: readonly SoughtAgent[], seed: number): QuerySets {
  const wanted = byName(agents);
  const named = (text: string, name: string): Query => ({
    text,
    wanted: wanted.get(foldText(name)) ?? new Set(),
  });
  const typing = seededRandom(seed);
  const topics = collectTopics(agents, () => true);
  const french = collectTopics(agents, isFrench).filter(
    ({ text }) => withoutAccents(text) !== text,
  );
  const accented = sample(french, mostTopics, seededRandom(seed + 2));
  return {
    titles: agents.map(({ agent }) => named(agent.title, agent.title)),
    typos: agents.flatMap(({ agent: { name } }) => {
      const text = withTypo(name, typing);
      return text === undefined ? [] : [named(text, name)];
    }),
    topics: sample(topics, mostTopics, seededRandom(seed + 1)),
    accented,
    unaccented: accented.map(({ text, wanted }) => ({ text: withoutAccents(text), wanted })),
  };
}

function byName(agents: readonly SoughtAgent[]): Map<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { slug, agent } of agents) {
    for (const name of [agent.title, agent.name]) {
      const key = foldText(name);
      const slugs = wanted.get(key);
      if (slugs) slugs.add(slug);
      else wanted.set(key, new Set([slug]));
    }
  }
  return wanted;
}

/** Every topic of some agents as the first of them writes it, wanted of all agents that cover it. */
function collectTopics(
  agents: readonly SoughtAgent[],
  writes: (agent: SoughtAgent) => boolean,
): Query[] {
  const labels = new Map<string, string>();
  const wanted = new Map<string, Set<string>>();
  for (const sought of agents) {
    for (const [key, [first]] of coveredTopics(sought.agent.expertise)) {
      const slugs = wanted.get(key) ?? new Set();
      wanted.set(key, slugs.add(sought.slug));
      if (first && writes(sought) && !labels.has(key)) labels.set(key, first.label);
    }
  }
  return [...labels].map(([key, text]) => ({ text, wanted: wanted.get(key) ?? new Set() }));
}

function isFrench({ agent }: SoughtAgent): boolean {
  return agent.language === 'fr';
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}
