/** What tells whether agents get in each other's way. */
export interface Clashing {
  /** The name that the coding tool knows the agent by. */
  name: string;
  /** The digest of the file that is handed over. */
  sha256: string;
}

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
      (group) => new Set(group.map(({ sha256 }) => sha256)).size > 1,
    ),
    sameFile: groups(agents, ({ sha256 }) => sha256),
  };
}

function groups<Agent>(agents: readonly Agent[], key: (agent: Agent) => string): Agent[][] {
  return [...Map.groupBy(agents, key).values()].filter((group) => group.length > 1);
}
