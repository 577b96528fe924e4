import type { Product } from '../../agent/tools/tool-table.ts';
import { mcpName } from '../../agent/tools/tool-vocabulary.ts';
import { loss } from './loss.ts';
import { withImplied } from './offers.ts';
import { rowsNamed } from './rows-named.ts';
import type { SourceGrant } from './source-grant.ts';
import { grantLosses, rulesLost, type ToolList, type Vocabulary } from './tool-list.ts';

/**
 * What a target with a deny list takes away from an agent that inherits all tools but some: every name of
 * its own that can do more than is left to the agent. Tools without any risk are left alone.
 *
 * @returns undefined where the agent inherits nothing, loses nothing, or loses what the target cannot
 *   name; an allow list serves then.
 */
export function deniedNames(grant: SourceGrant, vocabulary: Vocabulary): ToolList | undefined {
  if (!grant.inherits || !grant.limited) return undefined;
  const rows = new Set(grant.tools.flatMap((tool) => tool.rows));
  const able = withImplied(rows);
  const denied = vocabulary.offers.filter((offer) =>
    offer.rows.some((row) => !able.has(row) && row.risks.length > 0),
  );
  const servers: string[] = [];
  for (const { name } of grant.denied) {
    const mcp = name.startsWith('mcp__') ? mcpName(name) : undefined;
    const written = mcp && vocabulary.mcpName({ ...mcp, name });
    if (written !== undefined) servers.push(written);
    else if (mcp || name.includes('*') || isStranger(name, grant.product)) return undefined;
  }
  const together = denied.flatMap((offer) => offer.rows.filter((row) => rows.has(row)));
  const lost = grant.tools.filter((tool) => tool.rows.some((row) => together.includes(row)));
  return {
    names: [...denied.map(({ name }) => name), ...servers],
    losses: [
      ...loss(
        'tools',
        'only-together',
        lost.map(({ name }) => name),
      ),
      ...rulesLost(grant.tools, vocabulary),
      ...grantLosses(grant),
    ],
  };
}

// What is no tool of OpenCode itself is one of a server, by a name that no other product has.
function isStranger(name: string, product: Product): boolean {
  return product === 'opencode' && rowsNamed(name, product).length === 0;
}
