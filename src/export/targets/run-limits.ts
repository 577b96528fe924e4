import type { Agent } from '../../agent/agent.ts';
import { fieldValue } from '../../agent/field.ts';

/** How long an agent may run, with the keys that say so. */
export interface RunLimits {
  /** Most turns of the model; undefined where nothing limits them. */
  turns: number | undefined;
  kept: string[];
}

// `maxTurns` of Claude Code, `steps` of OpenCode and `max_turns` of Gemini CLI mean the same.
const keys = ['maxTurns', 'steps', 'maxSteps', 'max_turns'];

/** Reads how many turns an agent may take, however its product writes it. */
export function runLimits({ fields }: Agent): RunLimits {
  for (const key of keys) {
    const turns = fieldValue(fields, key);
    if (typeof turns === 'number' && Number.isSafeInteger(turns) && turns > 0) {
      return { turns, kept: [key] };
    }
  }
  return { turns: undefined, kept: [] };
}
