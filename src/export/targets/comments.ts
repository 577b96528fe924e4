import type { Loss, LossReason } from './loss.ts';

// English, whatever the language of the site: whoever takes the file by a command reads no page.
const meanings: Readonly<Partial<Record<LossReason, string>>> = {
  'not-supported': 'has no effect',
  'value-not-kept': 'has no effect',
  'hooks-not-run': 'do not run',
  'not-limited': 'not limited to',
  'only-read-only': 'files cannot be changed, but nothing else is limited to',
  'not-without-tools': 'it should have none',
  'not-denied': 'not taken away',
  'rule-not-kept': 'given whole, without its rule',
  'comes-along': 'come along',
  'not-asked': 'used without asking or limits',
};

const mostNames = 12;
const longestName = 60;

/**
 * Lines for an exported file that say which restrictions of its source it does not keep; none where it
 * keeps all. They hold no line break and nothing that ends a comment, whatever the source holds.
 */
export function warnings(product: string, losses: readonly Loss[]): string[] {
  const widening = losses.filter(({ widens }) => widens);
  if (widening.length === 0) return [];
  return [
    `Less restricted than its source: ${product} does not enforce these of its settings.`,
    ...widening.map(({ field, reason, names }) => {
      const listed = names.slice(0, mostNames).map(printable).join(', ');
      const more = names.length > mostNames ? ', …' : '';
      const meaning = meanings[reason] ?? reason;
      return `- ${printable(field)}: ${meaning}${listed === '' ? '' : ` (${listed}${more})`}`;
    }),
  ];
}

function printable(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N} ()[\]{}:*@./_+,='"|&<>~$-]/gu, '?')
    // Claude Code would end the front matter there.
    .replace(/-(?=--)/g, '?');
  return plain.length > longestName ? `${plain.slice(0, longestName).toWellFormed()}…` : plain;
}
