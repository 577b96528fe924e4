import type { ToolRow } from '../../agent/tools/tool-table.ts';
import { written } from '../../agent/tools/tool-use.ts';
import { bareLoss, type Loss, loss } from './loss.ts';
import { withImplied } from './offers.ts';
import { rowsNamed } from './rows-named.ts';
import type { SourceGrant } from './source-grant.ts';
import { grantLosses } from './tool-list.ts';

/** What is left of the permissions of an agent in a target that cannot limit tools. */
export interface Unlimited {
  /** Whether a tool is left that changes files by itself. */
  canWrite: boolean;
  /** Whether a tool is left that runs commands. */
  executes: boolean;
  /** Whether neither is. */
  readOnly: boolean;
  losses: Loss[];
}

/**
 * What a target loses that has no list of tools.
 *
 * @param keptFrom whether an agent that cannot change files is kept from all that a tool does; undefined
 *   where the target has no such agents.
 */
export function unlimited(grant: SourceGrant, keptFrom?: (row: ToolRow) => boolean): Unlimited {
  const rows = grant.tools.flatMap((tool) => tool.rows);
  const executes = rows.some(({ risks }) => risks.includes('execute'));
  const writes = rows.some(({ risks }) => risks.includes('write'));
  const readOnly = grant.limited && !executes && !writes;
  const listed = [
    ...grant.tools.flatMap(({ name, rules }) =>
      rules.length === 0 ? [name] : rules.map((rule) => written({ name, rule })),
    ),
    ...grant.mcp.map(({ name }) => name),
  ];
  const reason = readOnly && keptFrom ? 'only-read-only' : 'not-limited';
  const able = withImplied(new Set(rows));
  const notDenied = grant.denied.filter(({ name }) => {
    const taken = rowsNamed(name, grant.product);
    const isKept = (row: ToolRow): boolean =>
      able.has(row) || (readOnly && keptFrom?.(row) === true);
    return taken.length === 0 || !taken.every(isKept);
  });
  const limits: Loss[] =
    grant.inherits || !grant.limited
      ? []
      : listed.length === 0
        ? [bareLoss('tools', 'not-without-tools', true)]
        : loss('tools', reason, listed, true);
  limits.push(...loss(grant.denyingKey, 'not-denied', notDenied.map(written), true));
  return { canWrite: writes, executes, readOnly, losses: [...limits, ...grantLosses(grant)] };
}
