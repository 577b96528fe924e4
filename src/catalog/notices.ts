import type { Agent } from '../agent/agent.ts';
import { fieldValue } from '../agent/field.ts';
import { effectivePermissions } from '../agent/tools/permissions.ts';
import { ofMemory } from '../agent/tools/read-tools.ts';
import { strictToolList } from '../agent/tools/strict-tool-list.ts';

/** What somebody should know of an agent before taking it. */
export type Notice =
  /** Commands that run by themselves, on these events; none are named where they cannot be read. */
  | { kind: 'hooks'; events: string[] }
  /** Servers that the agent starts or reaches; none are named where they cannot be read. */
  | { kind: 'servers'; servers: string[] }
  /** Tools that its memory gives it, and that its list does not name. */
  | { kind: 'memory'; tools: string[] }
  /** Nothing that it does is asked for. */
  | { kind: 'bypass' }
  /** Text that a model would read and a page would not show, in so many places. */
  | { kind: 'hidden'; count: number };

/**
 * What makes an agent more than a text or a list of tools: it runs commands or servers by itself, has a
 * memory to write, asks for no permission, or holds what cannot be seen. A field that cannot be read is taken for the worst. Source: Claude Code
 * documentation, “Subagents”, fields `hooks`, `mcpServers`, `memory` and `permissionMode`.
 */
export function noticesOf(agent: Agent): Notice[] {
  const { fields, settings, hidden } = agent;
  const notices: Notice[] = [];
  if (isSet(fieldValue(fields, 'hooks'))) notices.push({ kind: 'hooks', events: settings.hooks });
  if (serverFields.some((key) => isSet(fieldValue(fields, key))))
    notices.push({ kind: 'servers', servers: settings.mcpServers });
  const brought = broughtByMemory(agent);
  if (brought.length > 0) notices.push({ kind: 'memory', tools: brought });
  if (bypasses(fieldValue(fields, 'permissionMode'))) notices.push({ kind: 'bypass' });
  if (hidden.length > 0) notices.push({ kind: 'hidden', count: hidden.length });
  return notices;
}

function broughtByMemory(agent: Agent): string[] {
  if (agent.format !== 'claude-code' || agent.settings.memory === undefined) return [];
  if (agent.tools.kind !== 'list') return [];
  const listed = strictToolList(fieldValue(agent.fields, 'tools')).map(({ name }) => name);
  const { tools } = effectivePermissions(agent);
  return ofMemory.filter(
    (name) => !listed.includes(name) && tools.some((tool) => tool.name === name),
  );
}

// As Claude Code, GitHub Copilot and Gemini CLI write it.
const serverFields = ['mcpServers', 'mcp-servers', 'mcp_servers'];

function isSet(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

// However it is written: what reads the file may be less strict than its documentation.
function bypasses(value: unknown): boolean {
  return typeof value === 'string' && /^bypass[-_ ]?permissions$/i.test(value.trim());
}
