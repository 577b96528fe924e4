import { quoteFrontMatter } from '../agent/front-matter/quote.ts';
import { findDamage } from '../agent/text/damage.ts';
import type { Code } from '../diagnostics/kinds/kinds.ts';

/** A text with all that is safe to mend mended. */
export interface FixedText {
  text: string;
  /** The kinds of diagnostics that were mended; empty where the text stays as it was. */
  fixed: Code[];
}

interface Fix {
  code: Code;
  /** Gives undefined where there is nothing to mend. */
  apply(text: string): string | undefined;
}

const fixes: readonly Fix[] = [
  { code: 'byte-order-mark', apply: (text) => text.replace(/^\uFEFF+/, '') },
  { code: 'text-damaged', apply: (text) => findDamage(text).repaired },
  { code: 'front-matter-invalid', apply: quoteFrontMatter },
];

// What one fix mends may have hidden work for another: damage hides marks, quotes, and older damage.
const mostRounds = 8;

/**
 * Mends what can be mended without guessing. Mending the result again changes nothing. Line breaks
 * stay as they are.
 */
export function fixText(source: string): FixedText {
  let text = source;
  const fixed = new Set<Code>();
  for (let round = 0; round < mostRounds; round += 1) {
    const before = text;
    for (const { code, apply } of fixes) {
      const next = apply(text) ?? text;
      if (next !== text) fixed.add(code);
      text = next;
    }
    if (text === before) break;
  }
  return { text, fixed: [...fixed] };
}
