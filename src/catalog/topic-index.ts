import { shorten } from '../diagnostics/shorten.ts';
import { coveredTopics, groupCopies, type Knower, type NamedAt } from './covered-topics.ts';
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
  /** The spelling that most agents use, without words that say nothing where one is. */
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
  /** How many are left where agents of exactly the same expertise, such as copies, count as one. */
  distinct: number;
  /** Topics that often stand in the same agents, at most 12, the closest first. */
  related: TopicLink[];
}

/** How many distinct agents must cover a topic for it to have a page, in a catalog of so many agents. */
export function leastAgents(agents: number): number {
  return agents < smallCatalog ? 1 : 2;
}

/**
 * The topics of a catalog: all that at least two distinct agents cover, or one in a catalog of fewer
 * than 50 agents; those that most agents cover first, then by label. Nothing depends on the order of
 * the agents but the order of `agents` in each topic.
 */
export function indexTopics<Published extends Knower>(
  agents: readonly Published[],
): IndexedTopic<Published>[] {
  const copies = groupCopies(agents).map((knowers) => ({
    knowers,
    covered: coveredTopics(knowers[0]?.agent.expertise ?? []),
  }));
  const topics = sortTopics(findTopics(copies, leastAgents(agents.length)));
  const slugs = distinctSlugs(topics.map(({ key }) => key).sort(), 'topic');
  const links = topics.map(({ key, label }) => ({ key, label, slug: slugs.get(key) ?? key }));
  const numbers = new Map(topics.map(({ key }, number) => [key, number]));
  const sets = copies.map(({ covered }) =>
    [...covered.keys()].flatMap((key) => numbers.get(key) ?? []),
  );
  const related = relateTopics(sets, topics.length);
  const places = new Map(agents.map((published, place) => [published, place]));
  const inOrder = (a: TopicCover<Published>, b: TopicCover<Published>): number =>
    (places.get(a.published) ?? 0) - (places.get(b.published) ?? 0);
  return links.map((link, number) => ({
    ...link,
    agents: (topics[number]?.found ?? []).flatMap(coversOf).sort(inOrder),
    distinct: topics[number]?.found.length ?? 0,
    related: (related[number] ?? []).flatMap((other) => links[other] ?? []),
  }));
}

/** Copies of one agent, and where they name a topic. */
interface Found<Published> {
  knowers: readonly Published[];
  places: NamedAt[];
}

interface FoundTopic<Published> {
  key: string;
  found: Found<Published>[];
  /** How many agents cover it, copies included. */
  count: number;
}

function findTopics<Published>(
  copies: readonly {
    knowers: readonly Published[];
    covered: ReadonlyMap<string, NamedAt[]>;
  }[],
  least: number,
): FoundTopic<Published>[] {
  const topics = new Map<string, FoundTopic<Published>>();
  for (const { knowers, covered } of copies) {
    for (const [key, places] of covered) {
      const found = { knowers, places };
      const topic = topics.get(key);
      if (!topic) topics.set(key, { key, found: [found], count: knowers.length });
      else {
        topic.found.push(found);
        topic.count += knowers.length;
      }
    }
  }
  return [...topics.values()].filter(({ found }) => found.length >= least);
}

function sortTopics<Published>(topics: readonly FoundTopic<Published>[]) {
  const collator = new Intl.Collator('en', { numeric: true });
  return topics
    .map((topic) => ({ ...topic, label: labelOf(topic) }))
    .sort(
      (a, b) => b.count - a.count || collator.compare(a.label, b.label) || (a.key < b.key ? -1 : 1),
    );
}

// An agent with several spellings has a voice for each.
function labelOf({ key, found }: FoundTopic<unknown>): string {
  const spellings = new Map<string, number>();
  for (const { knowers, places } of found) {
    for (const label of new Set(places.map((place) => place.label))) {
      spellings.set(label, (spellings.get(label) ?? 0) + knowers.length);
    }
  }
  return commonSpelling(spellings, key);
}

// A line says more than the title above it, and brings that along.
function coversOf<Published>({ knowers, places }: Found<Published>): TopicCover<Published>[] {
  const lines = places.filter(({ item }) => item !== undefined);
  const told = lines.length > 0 ? lines : places;
  const mentions = told.slice(0, mostMentions).map(({ domain, item }) => ({
    domain: domain.title === undefined ? undefined : shorten(domain.title, longestMention),
    item: item === undefined ? undefined : shorten(item.text, longestMention),
  }));
  return knowers.map((published) => ({ published, mentions, more: told.length - mentions.length }));
}
