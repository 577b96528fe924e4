import type { PublishedAgent } from '../../catalog/published-agent.ts';
import type { ExportSummary } from '../export-agent.ts';
import { exportsOf } from '../exports-of.ts';
import type { TargetId } from '../targets/target.ts';

/**
 * What is known of an agent as the file of one target.
 *
 * @throws an Error where it is not exported to that target, which every agent is.
 */
export function summaryOf(entry: PublishedAgent, id: TargetId): ExportSummary {
  const summary = exportsOf(entry).find(({ target }) => target === id);
  if (!summary) throw new Error(`${entry.slug} is not exported to ${id}.`);
  return summary;
}
