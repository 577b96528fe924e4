import { selectedAgents } from '../selection/selection.ts';

/** Whether agents are the visitor's own selection, in whatever order. */
export function isOwnSelection(slugs: readonly string[]): boolean {
  const own = new Set(selectedAgents().map(([slug]) => slug));
  return slugs.length === own.size && slugs.every((slug) => own.has(slug));
}
