/** A part of the list under one heading. */
export interface ListSection {
  /** Which category, from 0; undefined where the list is not divided. */
  category: number | undefined;
  /** Numbers of agents. */
  agents: number[];
}

/**
 * Divides a list by category.
 *
 * @param numbers in the order of names, in which each category stands together.
 * @param sizes how many agents each category has, in that order.
 */
export function divideByCategory(
  numbers: readonly number[],
  sizes: readonly number[],
): ListSection[] {
  const sections: ListSection[] = [];
  let category = 0;
  let end = sizes[0] ?? 0;
  for (const number of numbers) {
    while (number >= end && category < sizes.length - 1) {
      category += 1;
      end += sizes[category] ?? 0;
    }
    const last = sections.at(-1);
    if (last?.category === category) last.agents.push(number);
    else sections.push({ category, agents: [number] });
  }
  return sections;
}
