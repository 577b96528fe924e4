const mostRelated = 12;
// A topic of more sets than this is known well enough by the first of them.
const mostSets = 200;
// What standing together once may be by chance.
const chance = 0.9;

/**
 * For each topic, those that most often stand beside it, at most 12, the closest first. Close are topics
 * that many sets hold both of, measured by how many hold either, so that those which stand beside
 * everything do not win everywhere. Of two that are as close, the one that is named nearer goes first.
 *
 * @param sets topics by number, each topic once in a set, in the order in which they are named.
 * @param count how many topics there are; their numbers begin with 0.
 */
export function relateTopics(sets: readonly (readonly number[])[], count: number): number[][] {
  const holders: number[][] = Array.from({ length: count }, () => []);
  sets.forEach((topics, set) => {
    for (const topic of topics) holders[topic]?.push(set);
  });
  const weights = Float64Array.from(holders, ({ length }) => 1 / Math.sqrt(length));
  const times = new Uint32Array(count);
  return holders.map((holding, topic) => {
    const [first = [], ...others] = holding.slice(0, mostSets).map((set) => sets[set] ?? []);
    if (others.length === 0) return outwards(first, topic, mostRelated).slice(0, mostRelated);
    const met = [outwards(first, topic, first.length), ...others];
    for (const topics of met) {
      for (const other of topics) times[other] = (times[other] ?? 0) + 1;
    }
    times[topic] = 0;
    const best = new Highest();
    for (const topics of met) {
      for (const other of topics) {
        const together = times[other] ?? 0;
        if (together === 0) continue;
        // Counted, so that it is met once.
        times[other] = 0;
        best.add(other, (together - chance) * (weights[other] ?? 0));
      }
    }
    return best.topics;
  });
}

// All of them but one, those next to it first, until there are so many.
function outwards(topics: readonly number[], from: number, most: number): number[] {
  const at = topics.indexOf(from);
  const found: number[] = [];
  for (let away = 1; found.length < Math.min(most, topics.length - 1); away += 1) {
    const before = topics[at - away];
    const after = topics[at + away];
    if (before !== undefined) found.push(before);
    if (after !== undefined) found.push(after);
  }
  return found;
}

// The few highest of many scores; the first of equal ones goes first.
class Highest {
  readonly topics: number[] = [];
  readonly #scores: number[] = [];

  add(topic: number, score: number): void {
    let at = this.topics.length;
    if (at === mostRelated && score <= (this.#scores[at - 1] ?? 0)) return;
    while (at > 0 && score > (this.#scores[at - 1] ?? 0)) at -= 1;
    this.topics.splice(at, 0, topic);
    this.#scores.splice(at, 0, score);
    if (this.topics.length > mostRelated) {
      this.topics.pop();
      this.#scores.pop();
    }
  }
}
