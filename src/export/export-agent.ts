import type { Agent } from '../agent/agent.ts';
import { sha256 } from './sha256.ts';
import { warnings } from './targets/comments.ts';
import { frontMatterFile } from './targets/front-matter-text.ts';
import { bareLoss, type Loss } from './targets/loss.ts';
import { readGrant, type SourceGrant } from './targets/source-grant.ts';
import { readsAsItIs, type Target, type TargetId } from './targets/target.ts';
import { targets } from './targets/targets.ts';

/** An agent as the file of one target. */
export interface AgentExport {
  target: TargetId;
  /**
   * Where it is published, relative to the root of the site: `agents/x.md` where the file is handed
   * over as it is, else `export/opencode/x.md`.
   */
  path: string;
  bytes: Uint8Array;
  /** Digest of the bytes, in hexadecimal. */
  sha256: string;
  /** Whether it is the source itself, byte for byte. */
  verbatim: boolean;
  losses: readonly Loss[];
}

/** What is known of an export without its bytes. */
export type ExportSummary = Omit<AgentExport, 'bytes'>;

/** What is exported: an agent, its address in the catalog, and the bytes of its file. */
export interface Source {
  agent: Agent;
  slug: string;
  bytes: Uint8Array;
}

/** An agent as the file of every target, in the order of `targetIds`. */
export function exportAgent(source: Source): AgentExport[] {
  return targets.map((target) => exportTo(target, source));
}

// Several files are made of an export, one after the other; the exports of all agents take 100 MB.
let latest: { source: Source; grant: SourceGrant; exports: Map<Target, AgentExport> } | undefined;

/** An agent as the file of one target: the source as it is where the target reads its format. */
export function exportTo(target: Target, source: Source): AgentExport {
  if (latest?.source !== source) {
    latest = { source, grant: readGrant(source.agent), exports: new Map() };
  }
  const made = latest.exports.get(target) ?? convertTo(target, source, latest.grant);
  latest.exports.set(target, made);
  return made;
}

function convertTo(target: Target, source: Source, grant: SourceGrant): AgentExport {
  const { agent, slug, bytes } = source;
  const path = exportPath(target, source);
  if (readsAsItIs(target, agent)) {
    return {
      target: target.id,
      path,
      bytes,
      sha256: sha256(bytes),
      verbatim: true,
      losses: [],
    };
  }
  const { fields, prompt, losses, notes = [] } = target.convert({ agent, slug, grant });
  const write = target.write ?? frontMatterFile;
  const converted = Buffer.from(
    write(fields, [...warnings(target.name, losses), ...notes], prompt),
  );
  return {
    target: target.id,
    path,
    bytes: converted,
    sha256: sha256(converted),
    verbatim: false,
    losses: [...unclear(agent), ...losses],
  };
}

// What is not understood may restrict the agent.
function unclear({ tools }: Agent): Loss[] {
  if (tools.kind !== 'unclear') return [];
  return [bareLoss(tools.key, 'unreadable')];
}

/** Where the file of an agent for a target is published, as {@link AgentExport.path}. */
export function exportPath(target: Target, { agent, slug }: Omit<Source, 'bytes'>): string {
  return readsAsItIs(target, agent)
    ? `agents/${slug}.md`
    : `export/${target.id}/${slug}.${target.extension}`;
}
