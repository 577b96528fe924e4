import { loadVerified, TamperedFile, type VerifiedFile } from '../hand-over/verified-file.ts';
import { loadKnown, type TakenAgent } from './taken-agent.ts';

/** A file that is handed over. */
export interface TakenFile {
  /** Its name, without a folder. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The files of agents, as far as they could be loaded. */
export interface LoadedFiles {
  /** In the order of their names, so that the same agents make the same zip. */
  files: TakenFile[];
  /** Agents whose file, or digest, the server did not give. */
  missing: TakenAgent[];
  /** Agents whose file is another one than their document speaks of. */
  tampered: TakenAgent[];
  /** Whether the SHA-256 of every file was compared. */
  verified: boolean;
}

/** Loads the files of agents, each compared with its digest. */
export async function loadFiles(agents: readonly TakenAgent[]): Promise<LoadedFiles> {
  const loaded: LoadedFiles = { files: [], missing: [], tampered: [], verified: true };
  const bySlug = agents.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const results = await Promise.allSettled(bySlug.map(load));
  for (const [at, agent] of bySlug.entries()) {
    const result = results[at];
    if (result?.status === 'fulfilled') {
      loaded.files.push({ path: `${agent.slug}.md`, bytes: result.value.bytes });
      loaded.verified &&= result.value.verified;
    } else if (result?.reason instanceof TamperedFile) loaded.tampered.push(agent);
    else loaded.missing.push(agent);
  }
  return loaded;
}

async function load({ slug, known }: TakenAgent): Promise<VerifiedFile> {
  const { file, path } = known ?? (await loadKnown(slug));
  return loadVerified(path, file.sha256);
}
