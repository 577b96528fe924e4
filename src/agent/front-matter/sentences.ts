const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// After these a capital begins no sentence.
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|mr|mrs|dr|st|no|approx|incl|p\. ?ex|ex|z\. ?b|bzw|д|т\.д|т\.п)\.\s+$/i;

/** The sentences of a text, each with the space after it. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = false;
  for (const { segment } of segmenter.segment(text)) {
    if (open) sentences.push(`${sentences.pop() ?? ''}${segment}`);
    else sentences.push(segment);
    open = abbreviation.test(segment);
  }
  return sentences;
}

/**
 * The sentences that a text begins with, up to a length. The first one is given however long it is: no
 * sentence is cut.
 */
export function firstSentences(text: string, length: number): string {
  let first = '';
  for (const sentence of sentencesOf(text)) {
    if (first !== '' && first.length + sentence.trimEnd().length > length) break;
    first += sentence;
  }
  return first.trim();
}
