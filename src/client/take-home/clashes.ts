import type { AgentDocument } from '../../export/agent-document.ts';

/** What of a document tells whether agents get in each other's way. */
export type Clashing = Pick<AgentDocument, 'name'> & {
  file: Pick<AgentDocument['file'], 'sha256'>;
};

/** Agents that get in each other's way where they stand in one folder. */
export interface Clashes<Agent extends Clashing> {
  /** Different files with one name, of which only one is loaded. */
  sameName: Agent[][];
  /** One file several times. */
  sameFile: Agent[][];
}

/** Finds what clashes among agents; each group in their order. */
export function clashesOf<Agent extends Clashing>(agents: readonly Agent[]): Clashes<Agent> {
  return {
    sameName: groups(agents, ({ name }) => name).filter(
      (group) => new Set(group.map(({ file }) => file.sha256)).size > 1,
    ),
    sameFile: groups(agents, ({ file }) => file.sha256),
  };
}

function groups<Agent>(agents: readonly Agent[], key: (agent: Agent) => string): Agent[][] {
  return [...Map.groupBy(agents, key).values()].filter((group) => group.length > 1);
}
