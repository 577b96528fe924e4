import type { Agent, Field } from '../../agent/agent.ts';
import { fieldValue } from '../../agent/field.ts';
import { isMapping } from '../../agent/mapping.ts';
import { bareLoss, type Loss, type LossReason, loss } from './loss.ts';

// Said with what an agent may do, or with what it is called.
const elsewhere: ReadonlySet<string> = new Set([
  'name',
  'description',
  'tools',
  'disallowedTools',
  'disallowed-tools',
  'permission',
  'prompt',
]);

// Hooks on these can refuse what an agent is about to do.
const refusing: ReadonlySet<string> = new Set(['pretooluse', 'permissionrequest']);

/**
 * What is lost of the fields that say how an agent runs, in the order of the file.
 *
 * @param kept keys whose value the target keeps.
 */
export function settingsLosses(agent: Agent, kept: readonly string[]): Loss[] {
  return agent.fields
    .filter(({ key }) => !elsewhere.has(key) && !kept.includes(key))
    .flatMap((field) => fieldLosses(field, agent));
}

function fieldLosses({ key, value }: Field, agent: Agent): Loss[] {
  const names = namesIn(value);
  if (key === 'model') {
    return value === 'inherit' || value === null ? [] : lost(key, 'model-left-out', names);
  }
  if (key === 'hooks') {
    const refuse = names.filter((event) => refusing.has(event.toLowerCase()));
    const others = names.filter((event) => !refusing.has(event.toLowerCase()));
    if (names.length > 0) {
      return [...loss(key, 'hooks-not-run', refuse, true), ...loss(key, 'hooks-not-run', others)];
    }
  }
  return lost(key, 'value-not-kept', names, restricts(key, value, agent));
}

function lost(field: string, reason: LossReason, names: string[], widens = false): Loss[] {
  if (names.length > 0) return loss(field, reason, names, widens);
  return [bareLoss(field, 'not-supported', widens)];
}

// What is longer is prose, not the name of anything.
const longestName = 60;

function namesIn(value: unknown): string[] {
  if (isMapping(value)) return Object.keys(value);
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    if (isMapping(item)) return Object.keys(item);
    return typeof item === 'string' && item !== '' && item.length <= longestName ? [item] : [];
  });
}

/** Whether a field keeps an agent from something, by the documentation of its product. */
function restricts(key: string, value: unknown, { format, fields }: Agent): boolean {
  switch (format) {
    case 'claude-code':
      return (
        (key === 'permissionMode' && (value === 'plan' || value === 'dontAsk')) ||
        (key === 'isolation' && value === 'worktree') ||
        // A file for Cursor is read as one for Claude Code.
        (key === 'readonly' && value === true)
      );
    case 'copilot':
      return isNotForModels(key, value) || (key === 'agents' && Array.isArray(value));
    case 'opencode':
      return (key === 'disable' || key === 'disabled') && value === true;
    case 'gemini':
      return key === 'policy';
    case 'skill':
      // The agent that runs the skill has tools of its own.
      return (
        isNotForModels(key, value) || (key === 'agent' && fieldValue(fields, 'context') === 'fork')
      );
  }
}

function isNotForModels(key: string, value: unknown): boolean {
  return (
    (key === 'disable-model-invocation' && String(value) === 'true') ||
    (key === 'infer' && String(value) === 'false')
  );
}
