import type { AgentDocument } from '../export/agent-document.ts';
import { fetchJson } from './fetch-json.ts';
import { loadOnce } from './load-once.ts';

/**
 * Loads what the catalog knows of an agent, once.
 *
 * @throws if the server does not give it; asking again tries again.
 */
export const loadDocument = loadOnce(async (slug: string): Promise<AgentDocument> => {
  const value = await fetchJson(`agents/${encodeURIComponent(slug)}.json`);
  if (!isDocument(value, slug)) throw new Error(`${slug}.json: not an agent.`);
  return value;
});

// The document and this script come from one build: the type check has seen its shape.
function isDocument(value: unknown, slug: string): value is AgentDocument {
  return typeof value === 'object' && value !== null && 'slug' in value && value.slug === slug;
}
