/** Topics that begin with one letter; digits and signs stand together under `#`. */
export interface TopicGroup<Topic> {
  letter: string;
  topics: Topic[];
}

/** Puts topics together by their first letter, in the order of a language's alphabet. */
export function groupTopics<Topic extends { label: string }>(
  topics: readonly Topic[],
  locale: string,
): TopicGroup<Topic>[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const groups = Map.groupBy(topics, ({ label }) => letterOf(label, locale));
  return [...groups]
    .map(([letter, members]) => ({
      letter,
      topics: members.toSorted((a, b) => collator.compare(a.label, b.label)),
    }))
    .sort((a, b) => collator.compare(a.letter, b.letter));
}

// Ideographs would each have a group of their own.
function letterOf(label: string, locale: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '');
  const [first = ''] = plain.toLocaleUpperCase(locale);
  if (!/\p{L}/u.test(first)) return '#';
  return /\p{sc=Han}/u.test(first) ? '漢' : first;
}
