/**
 * The part of a description that says what the agent does: all that comes before its examples, on
 * one line. Sentences are never cut.
 */
export function summarise(description: string): string {
  const [before = ''] = description.split(
    /<(?:example|examples|commentary)\b|\bExamples?:\s*(?:<|\n|$)/i,
  );
  const summary = before.replace(/\\n/g, ' ').replace(/\s+/g, ' ').trim();
  return summary === '' ? description.replace(/\s+/g, ' ').trim() : summary;
}
