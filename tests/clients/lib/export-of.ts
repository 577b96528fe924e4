import { readAgent } from '../../../src/agent/read-agent.ts';
import { exportTo } from '../../../src/export/export-agent.ts';
import type { TargetId } from '../../../src/export/targets/target.ts';
import { findTarget } from '../../../src/export/targets/targets.ts';

/** What the site would hand over of an agent file that is none of the five. */
export function exportOf(id: TargetId, file: string): Uint8Array {
  const bytes = Buffer.from(file);
  const { agent } = readAgent(bytes, 'agents/x.md');
  if (!agent) throw new Error(`No agent: ${file}`);
  return exportTo(findTarget(id), { agent, slug: 'x', bytes }).bytes;
}
