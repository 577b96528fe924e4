import type { Risk } from '../agent/tools/tool-table.ts';

const words: Readonly<Record<Risk, string>> = {
  read: 'reads',
  write: 'writes',
  execute: 'executes',
  network: 'network',
  unknown: 'unknown effect',
};

/** A risk as the word that stands beside its sign. */
export function riskWord(risk: Risk): string {
  return words[risk];
}
