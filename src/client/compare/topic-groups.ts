import { coveredTopics } from '../../catalog/covered-topics.ts';
import type { AgentDocument } from '../../export/agent-document.ts';

/** A topic that some of the agents know. */
export interface SharedTopic {
  /** As the first of them writes it. */
  label: string;
  /** Whether each of the agents knows it. */
  known: boolean[];
}

/** What the compared agents know, in common and apart. */
export interface TopicGroups {
  /** What every agent knows; empty for one agent alone. */
  all: string[];
  /** What at least two know but not all, those that most know first. */
  some: SharedTopic[];
  /** For each agent, what no other of them knows. */
  only: string[][];
}

/** Puts the topics of agents together by who knows them, each group in the order in which they are named. */
export function groupByKnowers(agents: readonly Pick<AgentDocument, 'expertise'>[]): TopicGroups {
  const topics = new Map<string, SharedTopic>();
  agents.forEach(({ expertise }, agent) => {
    const domains = expertise.map((domain) => ({ ...domain, title: domain.title ?? undefined }));
    for (const [key, [{ label } = { label: key }]] of coveredTopics(domains)) {
      const topic = topics.get(key) ?? { label, known: agents.map(() => false) };
      topic.known[agent] = true;
      topics.set(key, topic);
    }
  });
  const found = [...topics.values()];
  const shared = found.filter((topic) => knowers(topic) > 1);
  return {
    all: shared.filter((topic) => knowers(topic) === agents.length).map(({ label }) => label),
    some: shared
      .filter((topic) => knowers(topic) < agents.length)
      .sort((a, b) => knowers(b) - knowers(a)),
    only: agents.map((_, agent) =>
      found.filter((topic) => knowers(topic) === 1 && topic.known[agent]).map(({ label }) => label),
    ),
  };
}

function knowers({ known }: SharedTopic): number {
  return known.filter((each) => each).length;
}
