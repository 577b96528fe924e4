import type { AgentDocument } from '../../export/agent-document.ts';
import { siteBase } from '../site-base.ts';

const loaded = new Map<string, Promise<AgentDocument>>();

/**
 * Loads what the catalog knows of agents, each once.
 *
 * @throws if the server does not give one of them; asking again tries again.
 */
export function loadDocuments(slugs: readonly string[]): Promise<AgentDocument[]> {
  return Promise.all(slugs.map(load));
}

function load(slug: string): Promise<AgentDocument> {
  const known = loaded.get(slug);
  if (known) return known;
  const loading = fetchDocument(slug);
  loaded.set(slug, loading);
  loading.catch(() => loaded.delete(slug));
  return loading;
}

async function fetchDocument(slug: string): Promise<AgentDocument> {
  const response = await fetch(`${siteBase()}agents/${encodeURIComponent(slug)}.json`);
  if (!response.ok) throw new Error(`${slug}.json: ${response.status}`);
  const value: unknown = await response.json();
  if (!isDocument(value, slug)) throw new Error(`${slug}.json: not an agent.`);
  return value;
}

// The document and this script come from one build: the type check has seen its shape.
function isDocument(value: unknown, slug: string): value is AgentDocument {
  return typeof value === 'object' && value !== null && 'slug' in value && value.slug === slug;
}
