import { inspect } from 'node:util';
import type { z } from 'astro/zod';
import { nearMiss } from '../diagnostics/near-miss.ts';
import { shorten } from '../diagnostics/shorten.ts';

const longestValue = 60;
const oneLine = { breakLength: Number.POSITIVE_INFINITY };

/**
 * What is wrong with an owner's options, a line for each problem: `path: expected X, received Y`. A
 * schema that sets a message of its own sets the X.
 */
export function optionProblems(
  issue: z.core.$ZodIssue,
  options: unknown,
  known: readonly string[],
) {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const meant = issue.path.length === 0 ? nearMiss(key, known) : undefined;
      const hint = meant === undefined ? '' : `; did you mean “${meant}”?`;
      return `${pathOf([...issue.path, key])}: expected no such option, received ${inWords(valueAt(options, [...issue.path, key]))}${hint}`;
    });
  }
  const received = inWords(valueAt(options, issue.path));
  return [`${pathOf(issue.path)}: expected ${expectation(issue)}, received ${received}`];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return article(issue.expected);
  if (issue.code === 'invalid_value')
    return issue.values.map((each) => `“${String(each)}”`).join(' or ');
  if (issue.code === 'too_small') return 'a text that is not empty';
  return issue.message;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'options';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined,
    value,
  );
}

// What JSON has no words for, such as `NaN`, or cannot hold: a big number, an object within itself.
function isJson(value: unknown, around: readonly unknown[] = []): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return value === null || ['string', 'boolean'].includes(typeof value);
  if (around.includes(value)) return false;
  return Object.values(value).every((each) => isJson(each, [...around, value]));
}

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  return shorten(isJson(value) ? JSON.stringify(value) : inspect(value, oneLine), longestValue);
}
