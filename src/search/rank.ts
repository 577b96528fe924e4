/** What speaks for an agent. */
export interface Evidence {
  /** How well the query names it, from 0 to 1; see `nameScorer`. */
  name: number;
  /** Largest share that the query has of one of its topics, from 0 to 1. */
  topic: number;
  /** Whether the query stands in its text as it is. */
  phrase: boolean;
  /** Score of its text; more is better. */
  score: number;
}

const weights = { isName: 100, name: 100, topic: 50, phrase: 2.5, text: 10 };
// Where a score of a text counts half.
const middlingScore = 20;

/**
 * How far up an agent belongs: one that the query names before all others, then one that it begins to
 * name, then one whose expertise has the query as a topic, then one which only speaks of it. All of it
 * adds up: of two that know a topic, the one that has it in its name is first.
 */
export function rank({ name, topic, phrase, score }: Evidence): number {
  return (
    (name === 1 ? weights.isName : 0) +
    weights.name * name +
    weights.topic * topic +
    (phrase ? weights.phrase : 0) +
    (weights.text * score) / (score + middlingScore)
  );
}
