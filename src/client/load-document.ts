import type { AgentDocument } from '../export/agent-document.ts';
import { siteBase } from './site-base.ts';

const loaded = new Map<string, Promise<AgentDocument>>();

/**
 * Loads what the catalog knows of an agent, once.
 *
 * @throws if the server does not give it; asking again tries again.
 */
export function loadDocument(slug: string): Promise<AgentDocument> {
  const known = loaded.get(slug);
  if (known) return known;
  const loading = fetchDocument(slug);
  loaded.set(slug, loading);
  loading.catch(() => loaded.delete(slug));
  return loading;
}

async function fetchDocument(slug: string): Promise<AgentDocument> {
  const address = `${siteBase()}agents/${encodeURIComponent(slug)}.json`;
  // One that was kept from before may speak of another file than the site has now.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${slug}.json: ${response.status}`);
  const value: unknown = await response.json();
  if (!isDocument(value, slug)) throw new Error(`${slug}.json: not an agent.`);
  return value;
}

// The document and this script come from one build: the type check has seen its shape.
function isDocument(value: unknown, slug: string): value is AgentDocument {
  return typeof value === 'object' && value !== null && 'slug' in value && value.slug === slug;
}
