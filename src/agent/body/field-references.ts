import type { AgentReference, Field } from '../agent.ts';
import { readToolList } from '../tools/tool-grant.ts';

/** Names of other agents in the front matter, all of them certain, at the place of their field. */
export function fieldReferences(fields: readonly Field[]): AgentReference[] {
  return fields.flatMap((field) =>
    namesIn(field)
      .map((name) => name.trim())
      .filter((name) => name !== '' && !/[*?{}<>]/.test(name))
      .map((name) => ({ name, certain: true, ...field.valuePlace })),
  );
}

function namesIn({ key, value }: Field): string[] {
  if (key === 'tools') {
    return readToolList(value).flatMap(({ name, rule }) =>
      rule !== undefined && (name === 'Agent' || name === 'Task') ? rule.split(',') : [],
    );
  }
  if (key === 'agents') return texts(value);
  if (key === 'handoffs') return list(value).flatMap((each) => texts(entry(each, 'agent')));
  if (key !== 'permission') return [];
  const task = entry(value, 'task');
  return typeof task === 'object' && task !== null && !Array.isArray(task) ? Object.keys(task) : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',');
  return list(value).filter((each) => typeof each === 'string');
}

function entry(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
