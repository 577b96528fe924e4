import type { AgentName } from '../../catalog/agent-names.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { AgentDocument } from '../../export/agent-document.ts';
import { loadDocument } from '../load-document.ts';

const longestTitle = 60;

/** An agent that is to be taken. */
export interface TakenAgent {
  slug: string;
  title: string;
  /** Its title in a sentence, with the slug where others of the list have the same. */
  label: string;
  /** Undefined where it could not be loaded. */
  document: AgentDocument | undefined;
}

/** Loads what is known of agents; what the server does not give is left open. */
export async function loadTaken(names: readonly AgentName[]): Promise<TakenAgent[]> {
  const loaded = await Promise.allSettled(names.map(([slug]) => loadDocument(slug)));
  const bearers = Map.groupBy(names, ([, title]) => title);
  return names.map(([slug, title], at) => {
    const result = loaded[at];
    const isOnly = bearers.get(title)?.length === 1;
    const label = shorten(title, longestTitle) + (isOnly ? '' : ` (${slug})`);
    const document = result?.status === 'fulfilled' ? result.value : undefined;
    return { slug, title, label, document };
  });
}
