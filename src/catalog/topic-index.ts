import { shorten } from '../diagnostics/shorten.ts';
import { coveredTopics, groupByTopics, type Knower, type NamedAt } from './covered-topics.ts';
import { distinctSlugs } from './distinct-slugs.ts';
import { relateTopics } from './related-topics.ts';
import { commonSpelling } from './topic-label.ts';

const smallCatalog = 50;
const mostMentions = 3;
const longestMention = 240;

/** How a page links to a topic. */
export interface TopicLink {
  /** The topic's key, the same for every spelling. */
  key: string;
  /** Its address, `/expertise/<slug>/`. */
  slug: string;
  /** The spelling that most agents use. */
  label: string;
}

/** Where an agent names a topic. The texts have at most 240 characters. */
export interface TopicMention {
  /** The title of the domain; undefined in a flat list. */
  domain: string | undefined;
  /** The line; undefined where only the title names the topic. */
  item: string | undefined;
}

/** An agent that covers a topic. */
export interface TopicCover<Published> {
  published: Published;
  /** Where it names the topic, at most 3 places in the order of the file. */
  mentions: TopicMention[];
  /** How many places are left out. */
  more: number;
}

/** A topic with the agents that cover it. */
export interface IndexedTopic<Published> extends TopicLink {
  /** Each agent once, in the order of the catalog. */
  agents: TopicCover<Published>[];
  /** How many are left where agents that cover exactly the same topics, such as copies, count as one. */
  distinct: number;
  /** Topics that often stand in the same agents, at most 12, the closest first. */
  related: TopicLink[];
}

/** How many agents must cover a topic for it to have a page, in a catalog of so many agents. */
export function leastAgents(agents: number): number {
  return agents < smallCatalog ? 1 : 2;
}

/**
 * The topics of a catalog: all that at least two agents cover, or one in a catalog of fewer than 50
 * agents; those that most agents cover first, then by label. Nothing depends on the order of the
 * agents but the order of `agents` in each topic.
 */
export function indexTopics<Published extends Knower>(
  agents: readonly Published[],
): IndexedTopic<Published>[] {
  const covered = new Map(
    agents.map((published) => [published, coveredTopics(published.agent.expertise)]),
  );
  const topics = sortTopics(findTopics(covered, leastAgents(agents.length)));
  const slugs = distinctSlugs(topics.map(({ key }) => key).sort(), 'topic');
  const links = topics.map(({ key, label }) => ({ key, label, slug: slugs.get(key) ?? key }));
  const numbers = new Map(topics.map(({ key }, number) => [key, number]));
  const sets = groupByTopics(agents, (published) => covered.get(published) ?? new Map()).map(
    ({ keys }) => keys.flatMap((key) => numbers.get(key) ?? []),
  );
  const distinct = new Uint32Array(topics.length);
  for (const number of sets.flat()) distinct[number] = (distinct[number] ?? 0) + 1;
  const related = relateTopics(sets, topics.length);
  return links.map((link, number) => ({
    ...link,
    agents: (topics[number]?.found ?? []).map(coverOf),
    distinct: distinct[number] ?? 0,
    related: (related[number] ?? []).flatMap((other) => links[other] ?? []),
  }));
}

interface Found<Published> {
  published: Published;
  places: NamedAt[];
}

function findTopics<Published>(
  covered: ReadonlyMap<Published, ReadonlyMap<string, NamedAt[]>>,
  least: number,
): [string, Found<Published>[]][] {
  const topics = new Map<string, Found<Published>[]>();
  for (const [published, byKey] of covered) {
    for (const [key, places] of byKey) {
      const found = topics.get(key);
      if (found) found.push({ published, places });
      else topics.set(key, [{ published, places }]);
    }
  }
  return [...topics].filter(([, found]) => found.length >= least);
}

function sortTopics<Published>(topics: [string, Found<Published>[]][]) {
  const collator = new Intl.Collator('en', { numeric: true });
  return topics
    .map(([key, found]) => ({ key, found, label: labelOf(found) }))
    .sort(
      (a, b) =>
        b.found.length - a.found.length ||
        collator.compare(a.label, b.label) ||
        (a.key < b.key ? -1 : 1),
    );
}

// An agent with several spellings has a voice for each.
function labelOf(found: readonly Found<unknown>[]): string {
  const spellings = new Map<string, number>();
  for (const { places } of found) {
    for (const label of new Set(places.map((place) => place.label))) {
      spellings.set(label, (spellings.get(label) ?? 0) + 1);
    }
  }
  return commonSpelling(spellings);
}

// A line says more than the title above it, and brings that along.
function coverOf<Published>({ published, places }: Found<Published>): TopicCover<Published> {
  const lines = places.filter(({ item }) => item !== undefined);
  const told = lines.length > 0 ? lines : places;
  const mentions = told.slice(0, mostMentions).map(({ domain, item }) => ({
    domain: domain.title === undefined ? undefined : shorten(domain.title, longestMention),
    item: item === undefined ? undefined : shorten(item.text, longestMention),
  }));
  return { published, mentions, more: told.length - mentions.length };
}
