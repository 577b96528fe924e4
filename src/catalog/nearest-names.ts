import { nearMiss } from '../diagnostics/near-miss.ts';
import type { AgentName } from './agent-names.ts';

// Half of the words of both names, or a whole short name within a longer one.
const leastScore = 0.5;
const shortestBeginning = 3;

/**
 * The agents whose slugs or titles come nearest to what somebody wrote, the nearest first: words may be
 * misspelt, missing, cut short, or in another order. Empty where none is near.
 *
 * @param texts several readings of what was written; each agent counts with the nearest.
 */
export function nearestNames(
  texts: readonly string[],
  names: readonly AgentName[],
  most: number,
): AgentName[] {
  const sought = texts.map(wordsOf).filter((words) => words.length > 0);
  return names
    .map((name) => ({ name, score: scoreOf(sought, name) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name }) => name);
}

function scoreOf(sought: readonly string[][], [slug, title]: AgentName): number {
  const offered = [wordsOf(slug), wordsOf(title)].filter((words) => words.length > 0);
  return Math.max(
    0,
    ...sought.flatMap((written) => offered.map((words) => likeness(written, words))),
  );
}

/** From 0, nothing in common, to 1, the same words in the same order. */
function likeness(written: readonly string[], words: readonly string[]): number {
  if (nearMiss(written.join(''), [words.join('')]) !== undefined) {
    return written.join() === words.join() ? 1 : 0.95;
  }
  const found = written.reduce((sum, word) => sum + closest(word, words), 0);
  const both = (2 * found) / (written.length + words.length);
  // Never the whole score, which belongs to the very name.
  return 0.9 * (0.5 * both + 0.5 * (found / written.length));
}

function closest(word: string, words: readonly string[]): number {
  if (words.includes(word)) return 1;
  const cutShort = words.some(
    (other) =>
      Math.min(word.length, other.length) >= shortestBeginning &&
      (other.startsWith(word) || word.startsWith(other)),
  );
  return cutShort || nearMiss(word, words) !== undefined ? 0.8 : 0;
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
