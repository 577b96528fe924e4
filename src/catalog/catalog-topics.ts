import type { PublishedAgent } from './published-agent.ts';
import { type IndexedTopic, indexTopics } from './topic-index.ts';

const indexed = new WeakMap<readonly PublishedAgent[], IndexedTopic<PublishedAgent>[]>();

/** The topics of a catalog's agents; worked out once for all its pages. */
export function catalogTopics(agents: readonly PublishedAgent[]): IndexedTopic<PublishedAgent>[] {
  const topics = indexed.get(agents) ?? indexTopics(agents);
  indexed.set(agents, topics);
  return topics;
}
