import type { AgentFormat, Field, ToolGrant } from '../agent.ts';
import { fieldValue } from '../field.ts';
import { readSettings } from '../front-matter/settings.ts';
import type { Doubt } from './doubt.ts';
import { readOpenCodeRules } from './opencode-rules.ts';
import { type GrantedTools, readOpenCodeTools } from './read-opencode-tools.ts';
import { strictToolList } from './strict-tool-list.ts';
import { readToolGrant } from './tool-grant.ts';
import { toolsDoubt } from './tools-doubt.ts';

/**
 * The key that takes tools away. Sources: Claude Code documentation, “Subagents”, and “Skills”, where
 * they are taken away while the skill is active.
 */
export function denyingKey(format: AgentFormat): 'disallowedTools' | 'disallowed-tools' {
  return format === 'skill' ? 'disallowed-tools' : 'disallowedTools';
}

/**
 * Reads what gives tools to an agent and what takes them away, by the keys that its product has for it.
 * Whatever may have been meant to restrict it, and does not in its product, makes the grant unclear.
 *
 * @param unread why the front matter as a whole is not understood.
 */
export function readTools(
  fields: readonly Field[],
  format: AgentFormat,
  unread?: Doubt,
): GrantedTools & { doubt: Doubt | undefined } {
  const doubt = unread ?? toolsDoubt(fields, format);
  if (doubt) return { tools: { kind: 'unclear', key: doubt.key }, deniedTools: [], doubt };
  if (format === 'opencode') {
    const rules = readOpenCodeRules(fields);
    if (!('refused' in rules)) return { ...readOpenCodeTools(rules), doubt };
  }
  const granted = readToolGrant(fieldValue(fields, 'tools'));
  return {
    tools: format === 'claude-code' ? withMemory(granted, fields) : granted,
    deniedTools: strictToolList(fieldValue(fields, denyingKey(format))),
    doubt,
  };
}

/**
 * With a memory, Claude Code gives these to an agent that does not list them. Source: its documentation,
 * “Subagents”, “Enable persistent memory”.
 */
export const ofMemory: readonly string[] = ['Read', 'Write', 'Edit'];

function withMemory(grant: ToolGrant, fields: readonly Field[]): ToolGrant {
  if (grant.kind !== 'list' || readSettings(fields).memory === undefined) return grant;
  const more = ofMemory.filter((name) => !grant.tools.some((tool) => tool.name === name));
  return {
    kind: 'list',
    tools: [...grant.tools, ...more.map((name) => ({ name, rule: undefined }))],
  };
}
