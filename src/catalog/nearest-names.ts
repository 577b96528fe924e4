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
  const closeness = rememberCloseness();
  const sought = texts.map(wordsOf).filter((words) => words.length > 0);
  return names
    .map((name) => ({ name, score: scoreOf(sought, name, closeness) }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name }) => name);
}

type Closeness = (word: string, other: string) => number;

function scoreOf(
  sought: readonly string[][],
  [slug, title]: AgentName,
  closeness: Closeness,
): number {
  const offered = [wordsOf(slug), wordsOf(title)].filter((words) => words.length > 0);
  const scores = sought.flatMap((written) =>
    offered.map((words) => likeness(written, words, closeness)),
  );
  return Math.max(0, ...scores);
}

// From 0, nothing in common, to 1, the same words in the same order.
function likeness(
  written: readonly string[],
  words: readonly string[],
  closeness: Closeness,
): number {
  const [one, other] = [written.join(''), words.join('')];
  if (one === other) return written.length === words.length ? 1 : 0.97;
  if (maybeSlip(one, other) && nearMiss(one, [other]) !== undefined) return 0.95;
  const found = written.reduce(
    (sum, word) => sum + Math.max(...words.map((each) => closeness(word, each))),
    0,
  );
  const both = (2 * found) / (written.length + words.length);
  // Never the whole score, which belongs to the very name.
  return 0.9 * (0.5 * both + 0.5 * (found / written.length));
}

// Counting slips takes long, and a slip leaves the beginning or the end as it was.
function maybeSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  return one.slice(0, 2) === other.slice(0, 2) || one.slice(-2) === other.slice(-2);
}

// Names are made of few words: what was found out of two of them is kept.
function rememberCloseness(): Closeness {
  const known = new Map<string, number>();
  return (word, other) => {
    const pair = `${word} ${other}`;
    const score = known.get(pair) ?? closenessOf(word, other);
    known.set(pair, score);
    return score;
  };
}

function closenessOf(word: string, other: string): number {
  if (word === other) return 1;
  const cutShort =
    Math.min(word.length, other.length) >= shortestBeginning &&
    (other.startsWith(word) || word.startsWith(other));
  return cutShort || nearMiss(word, [other]) !== undefined ? 0.8 : 0;
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
