import type { AgentName } from '../../catalog/agent-names.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { AgentDocument } from '../../export/agent-document.ts';
import { loadDocument } from '../load-document.ts';
import { pathOf } from '../path-of.ts';
import { type FileForClaude, fileForClaude } from './file-for-claude.ts';

const longestTitle = 60;

/** An agent that is to be taken. */
export interface TakenAgent {
  slug: string;
  title: string;
  /** Its title in a sentence, with the slug where others of the list have the same. */
  label: string;
  /** Whether others of the list have the same title. */
  isNamesake: boolean;
  /** Undefined where it could not be loaded. */
  known: KnownAgent | undefined;
}

/** What the catalog says of an agent, and the file that is handed over. */
export interface KnownAgent {
  document: AgentDocument;
  file: FileForClaude;
  /** Path of the file on this site. */
  path: string;
}

/** Loads what is known of agents; what the server does not give is left open. */
export async function loadTaken(names: readonly AgentName[]): Promise<TakenAgent[]> {
  const loaded = await Promise.allSettled(names.map(([slug]) => loadKnown(slug)));
  const bearers = Map.groupBy(names, ([, title]) => title);
  return names.map(([slug, title], at) => {
    const result = loaded[at];
    const isNamesake = bearers.get(title)?.length !== 1;
    const label = shorten(title, longestTitle) + (isNamesake ? ` (${slug})` : '');
    const known = result?.status === 'fulfilled' ? result.value : undefined;
    return { slug, title, label, isNamesake, known };
  });
}

/** @throws if the server does not give it, or names a file of another origin. */
export async function loadKnown(slug: string): Promise<KnownAgent> {
  const document = await loadDocument(slug);
  const file = fileForClaude(document);
  return { document, file, path: pathOf(file.url) };
}
