import type { AgentReference, Field } from '../agent.ts';
import { isMapping, valueAt } from '../mapping.ts';
import { placesIn } from '../tools/places-in.ts';
import { readToolList } from '../tools/tool-grant.ts';

/**
 * Names of other agents in the front matter, all of them certain.
 *
 * @param text the whole file.
 */
export function fieldReferences(fields: readonly Field[], text: string): AgentReference[] {
  return fields.flatMap((field) => {
    const placeOf = placesIn(field, fields, text);
    return namesIn(field)
      .map((name) => name.trim())
      .filter((name) => name !== '' && !/[*?{}<>]/.test(name))
      .map((name) => ({ name, certain: true, ...placeOf(name) }));
  });
}

function namesIn({ key, value }: Field): string[] {
  if (key === 'tools') {
    return readToolList(value).flatMap(({ name, rule }) =>
      rule !== undefined && (name === 'Agent' || name === 'Task') ? rule.split(',') : [],
    );
  }
  if (key === 'agents') return texts(value);
  if (key === 'handoffs') return list(value).flatMap((each) => texts(valueAt(each, 'agent')));
  if (key !== 'permission') return [];
  const task = valueAt(value, 'task');
  return isMapping(task) ? Object.keys(task) : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',');
  return list(value).filter((each) => typeof each === 'string');
}
