import type { TargetId } from '../targets/target.ts';

/**
 * The name of an agent's item in the shadcn registry, with which a client that knows the registry finds
 * it: `backend-expert` for Claude Code, `codex/backend-expert` for another tool.
 */
export function registryName(target: TargetId, slug: string): string {
  // `registry.json` is the list of all items; no slug has an underscore.
  const name = slug === 'registry' ? 'registry_agent' : slug;
  return target === 'claude-code' ? name : `${target}/${name}`;
}

/** Where the item is published, relative to the root of the site. */
export function registryPath(target: TargetId, slug: string): string {
  return `r/${registryName(target, slug)}.json`;
}
