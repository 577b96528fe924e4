import type { Agent } from '../agent/agent.ts';
import { effectivePermissions } from '../agent/tools/permissions.ts';
import { type FacetName, type PermissionValue, permissionValues } from '../catalog/facet-names.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';

/**
 * What an agent has of every facet but expertise, which is the index of topics. Tools are those that its
 * file names, less those that it denies. An agent that runs commands may do all that commands can do:
 * write, read and reach the network. Without a model of its own, an agent inherits that of the session.
 * It is in its folder and in all folders above; at the root it is in the folder with an empty name.
 */
export function agentFacets({
  agent,
}: Pick<PublishedAgent, 'agent'>): Record<Exclude<FacetName, 'expertise'>, string[]> {
  const permissions = effectivePermissions(agent);
  const tools = permissions.inherits ? [] : permissions.tools.map(({ name }) => name);
  return {
    tool: [...new Set(tools)],
    permission: permissionValues.filter((value) => may(permissions, value)),
    model: [agent.model ?? 'inherit'],
    category: foldersOf(agent),
    language: [agent.language],
  };
}

function may(
  { inherits, executes, direct }: ReturnType<typeof effectivePermissions>,
  value: PermissionValue,
): boolean {
  if (value === 'inherits') return inherits;
  return executes || (value !== 'execute' && direct.has(value));
}

function foldersOf({ category = '' }: Pick<Agent, 'category'>): string[] {
  const parts = category.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
