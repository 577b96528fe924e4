import type { Agent } from '../agent/agent.ts';
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts';

/** Reports agents that a project could not hold together, because they have the same name. */
export function findDuplicateNames(agents: readonly Agent[]): Diagnostic[] {
  const groups = Map.groupBy(agents, ({ name }) => name.normalize('NFKC').toLowerCase());
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    return others.map((agent) => {
      const line = agent.fields.find(({ key }) => key === 'name')?.line ?? fileStart.line;
      return diagnose(
        'name-duplicate',
        agent.path,
        { line, column: 1 },
        `“${agent.name}” is also ${first.path}.`,
      );
    });
  });
}
