import type { Agent } from '../agent/agent.ts';
import { nameFromPath } from '../agent/path.ts';
import { nameKey } from './name.ts';

/** Finds the agent that a name means in the file of another; undefined where none goes by it. */
export type FindNamed<Published> = (name: string, from: Published) => Published | undefined;

/**
 * Reads names as other agents write them. Agents go by their name and by that of their file, whatever
 * the case, and spaces may stand for hyphens. Of several, the one whose folder is nearest to the file
 * that names it is meant; then the one that bears the name itself; then the first by path.
 */
export function findNamed<Published extends { agent: Pick<Agent, 'path' | 'name'> }>(
  agents: readonly Published[],
): FindNamed<Published> {
  const byName = new Map<string, Published[]>();
  for (const published of agents.toSorted((a, b) => (a.agent.path < b.agent.path ? -1 : 1))) {
    const { name, path } = published.agent;
    for (const key of new Set([nameKey(name), nameKey(nameFromPath(path))])) {
      const bearers = byName.get(key);
      if (bearers) bearers.push(published);
      else byName.set(key, [published]);
    }
  }
  return (name, from) => {
    const key = nameKey(name);
    const rank = ({ agent }: Published): number =>
      2 * sharedFolders(agent.path, from.agent.path) + (nameKey(agent.name) === key ? 1 : 0);
    return byName.get(key)?.toSorted((a, b) => rank(b) - rank(a))[0];
  };
}

function sharedFolders(a: string, b: string): number {
  const folders = a.split('/').slice(0, -1);
  const others = b.split('/').slice(0, -1);
  const apart = folders.findIndex((folder, index) => folder !== others[index]);
  return apart < 0 ? folders.length : apart;
}
