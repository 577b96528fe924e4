import type { Agent } from '../../agent/agent.ts';
import { fieldValue } from '../../agent/field.ts';
import { turnKeys } from '../../agent/front-matter/settings.ts';

/** How long an agent may run, with the keys that say so. */
export interface RunLimits {
  /** Most turns of the model; undefined where nothing limits them. */
  turns: number | undefined;
  kept: string[];
}

/** Reads how many turns an agent may take, however its product writes it. */
export function runLimits({ fields, settings: { maxTurns: turns } }: Agent): RunLimits {
  const kept =
    turns === undefined ? undefined : turnKeys.find((key) => fieldValue(fields, key) === turns);
  return { turns, kept: kept === undefined ? [] : [kept] };
}
