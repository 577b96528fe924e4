import { estimateTokens } from '../../agent/text/tokens.ts';
import type { AgentDocument } from '../../export/agent-document.ts';

/**
 * How many tokens of descriptions Claude Code takes without a warning. Source: its own warning, “Large
 * cumulative agent descriptions will impact performance (~… tokens > 15.0k)”.
 */
export const costLimit = 15_000;

/**
 * Estimates how many tokens the agents cost at the start of every session: Claude Code tells the model
 * the name and the whole description of each.
 */
export function startCost(agents: readonly Pick<AgentDocument, 'name' | 'description'>[]): number {
  return agents.reduce(
    (sum, { name, description }) => sum + estimateTokens(`${name}: ${description}`),
    0,
  );
}
