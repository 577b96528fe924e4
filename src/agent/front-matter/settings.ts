import type { Field, Settings } from '../agent.ts';
import { fieldValue } from '../field.ts';
import { isMapping } from '../mapping.ts';
import { claudeCodeFields as rules } from './documented-fields.ts';
import type { Rule } from './rule.ts';

/** Keys of Claude Code, OpenCode and Gemini CLI for the most turns of the model. */
export const turnKeys = ['maxTurns', 'steps', 'maxSteps', 'max_turns'] as const;

/** Reads the fields that change how an agent runs. A value that is not documented sets nothing. */
export function readSettings(fields: readonly Field[]): Settings {
  const read = <T>(key: string, rule: Rule<T>): T | undefined => {
    const value = fieldValue(fields, key);
    return rule.accepts(value) ? value : undefined;
  };
  return {
    permissionMode: read('permissionMode', rules.permissionMode),
    maxTurns: turnKeys.map((key) => read(key, rules.maxTurns)).find((turns) => turns !== undefined),
    skills: listed(read('skills', rules.skills)),
    mcpServers: listed(read('mcpServers', rules.mcpServers)),
    hooks: listed(read('hooks', rules.hooks)),
    memory: read('memory', rules.memory),
    background: read('background', rules.background),
    effort: read('effort', rules.effort),
    isolation: read('isolation', rules.isolation),
    color: read('color', rules.color),
    initialPrompt: read('initialPrompt', rules.initialPrompt),
  };
}

// Names: those of a text with commas, of a list, or the keys of a mapping.
function listed(value: unknown): string[] {
  if (typeof value === 'string') {
    return value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown) => listed(item));
  return isMapping(value) ? Object.keys(value) : [];
}
