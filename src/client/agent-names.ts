import { type AgentName, isAgentName } from '../catalog/agent-names.ts';
import { fetchJson } from './fetch-json.ts';

/**
 * Loads the slug and title of every agent.
 *
 * @throws if the server does not give them.
 */
export async function loadAgentNames(): Promise<AgentName[]> {
  const names = await fetchJson('names.json');
  if (!Array.isArray(names)) throw new Error('names.json: not a list.');
  return names.filter(isAgentName);
}
