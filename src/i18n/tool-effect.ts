import type { AgentFormat } from '../agent/agent.ts';
import { describeTool, mcpName } from '../agent/tools/tool-vocabulary.ts';
import { fill, type Words } from './words.ts';

/** What a tool does, as a phrase that completes its name. */
export function toolEffect(
  name: string,
  { effects, toolEffects: say }: Words,
  format: AgentFormat = 'claude-code',
): string {
  const { does } = describeTool(name, format);
  if (does !== undefined) return new Map(Object.entries(effects)).get(does) ?? does;
  const mcp = mcpName(name);
  if (!mcp) return say.unknown;
  if (mcp.server === '*') return say.everyServer;
  const { server, tool } = mcp;
  return tool === undefined ? fill(say.server, { server }) : fill(say.serverTool, { server, tool });
}
