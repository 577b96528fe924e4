import type { Agent } from '../agent/agent.ts';
import { orderByCentre } from './centre-order.ts';
import { coveredTopics, groupByTopics, type Knower } from './covered-topics.ts';
import { chooseRows } from './map-rows.ts';
import type { IndexedTopic, TopicLink } from './topic-index.ts';

const mostColumns = 40;
// Where agents share little, some of what they know alone makes the picture.
const fewColumns = 12;

/** What of a published agent the map needs. */
export interface Mappable extends Knower {
  agent: Pick<Agent, 'expertise' | 'title' | 'category'>;
}

/** An agent of the map, and which of its topics the agent covers. */
export interface MapRow {
  slug: string;
  label: string;
  /** One for each column, in their order. */
  cells: boolean[];
}

/** The picture of what a catalog knows; without rows and columns where nobody knows anything. */
export interface ExpertiseMap {
  columns: TopicLink[];
  /** Agents; each covers a topic at least, and each topic is covered by one. */
  rows: MapRow[];
}

/**
 * Draws the map of a catalog: at most 40 topics, those that most agents cover, and at most 40 agents
 * that cover most of them, from as many categories as there are. Neighbours in it are alike.
 *
 * @param topics the topics of these agents, as `indexTopics` gives them.
 */
export function mapExpertise<Published extends Mappable>(
  agents: readonly Published[],
  topics: readonly IndexedTopic<Published>[],
): ExpertiseMap {
  const chosen = chooseTopics(topics);
  const numbers = new Map(chosen.map(({ key }, number) => [key, number]));
  const candidates = groupByTopics(agents, ({ agent }) => coveredTopics(agent.expertise)).flatMap(
    ({ keys, agents: [first] }) => {
      const known = keys.flatMap((key) => numbers.get(key) ?? []);
      return first && known.length > 0 ? [{ published: first, known: new Set(known) }] : [];
    },
  );
  const shown = chooseRows(candidates, chosen.length);
  const drawn = [...numbers.values()].filter((number) =>
    shown.some(({ known }) => known.has(number)),
  );
  const cells = shown.map(({ known }) => drawn.map((number) => known.has(number)));
  const order = orderByCentre(cells);
  return {
    columns: order.columns.flatMap((column) => chosen[drawn[column] ?? -1] ?? []),
    rows: order.rows.flatMap((row) => {
      const published = shown[row]?.published;
      if (!published) return [];
      const { slug, agent } = published;
      return [
        { slug, label: agent.title, cells: order.columns.map((at) => cells[row]?.[at] === true) },
      ];
    }),
  };
}

// Copies of one agent share everything, which says nothing.
function chooseTopics(topics: readonly IndexedTopic<unknown>[]): TopicLink[] {
  const byUse = topics.toSorted((a, b) => b.distinct - a.distinct);
  const shared = byUse.filter(({ distinct }) => distinct > 1).length;
  return byUse
    .slice(0, Math.min(mostColumns, Math.max(shared, fewColumns)))
    .map(({ key, slug, label }) => ({ key, slug, label }));
}
