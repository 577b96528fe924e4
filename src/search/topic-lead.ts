// Stands after each topic of a lead, as a word of its own.
const separator = '·';

/** What an agent's searched document begins with: its topics. */
export interface TopicLead {
  /** The topics, those of fewest words first, each with a separator after it. */
  text: string;
  /** How many topics there are. */
  topics: number;
}

/**
 * Makes the lead of an agent's searched document. Where a phrase first stands in it is the shortest
 * topic that holds it.
 *
 * @param labels the topics as authors write them, in any order.
 */
export function topicLead(labels: readonly string[]): TopicLead {
  const topics = [...new Set(labels.map(spoken).filter(Boolean))].sort(
    (a, b) => countWords(a) - countWords(b) || (a < b ? -1 : 1),
  );
  return {
    text: topics.map((topic) => `${topic} ${separator}`).join(' '),
    topics: topics.length,
  };
}

// A sign alone takes a place in the text, while a query is searched without it.
function spoken(label: string): string {
  const words = label.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.join(' ');
}

function countWords(topic: string): number {
  return topic.split(' ').length;
}

/**
 * The shape of a lead: how many topics of one word it has, of two, and so on.
 *
 * @param words the document from its beginning, split by the search index, which alone knows what is a
 * word in its language.
 * @param topics how many the lead holds.
 */
export function leadShape(words: readonly string[], topics: number): number[] {
  const shape: number[] = [];
  let left = topics;
  let length = 0;
  for (const word of words) {
    if (left === 0) break;
    if (word.trim() !== separator) {
      length += 1;
      continue;
    }
    shape[length - 1] = (shape[length - 1] ?? 0) + 1;
    length = 0;
    left -= 1;
  }
  return Array.from(shape, (count) => count ?? 0);
}

/**
 * How much of a topic a phrase is: 1 if it is the whole of it, 0.5 if it is two of its four words; 0 if
 * it does not stand in the lead.
 *
 * @param shape of the lead.
 * @param place where the phrase first stands in the document, in words from 0.
 * @param length of the phrase in words.
 */
export function shareOfTopic(shape: readonly number[], place: number, length: number): number {
  let end = 0;
  for (const [index, count] of shape.entries()) {
    end += count * (index + 2);
    if (place < end) return length / Math.max(length, index + 1);
  }
  return 0;
}

/**
 * The same for words in any order: the largest share of a topic that holds as many of them as there
 * are.
 *
 * @param places where words of the query stand, ascending.
 * @param length of the query in words.
 */
export function largestShare(
  shape: readonly number[],
  places: readonly number[],
  length: number,
): number {
  let start = 0;
  let next = 0;
  for (const [index, count] of shape.entries()) {
    const step = index + 2;
    const end = start + count * step;
    let topic = -1;
    let held = 0;
    for (; next < places.length; next += 1) {
      const place = places[next] ?? end;
      if (place >= end) break;
      const here = Math.floor((place - start) / step);
      held = here === topic ? held + 1 : 1;
      topic = here;
      // Topics of fewer words come first.
      if (held >= length) return length / Math.max(length, index + 1);
    }
    start = end;
  }
  return 0;
}
