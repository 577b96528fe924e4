import { type AgentName, isAgentName } from '../catalog/agent-names.ts';
import { siteBase } from './site-base.ts';

/**
 * Loads the slug and title of every agent.
 *
 * @throws if the server does not give them.
 */
export async function loadAgentNames(): Promise<AgentName[]> {
  const response = await fetch(`${siteBase()}names.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`names.json: ${response.status}`);
  const names: unknown = await response.json();
  if (!Array.isArray(names)) throw new Error('names.json: not a list.');
  return names.filter(isAgentName);
}
