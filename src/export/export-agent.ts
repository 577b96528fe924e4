import type { Agent } from '../agent/agent.ts';
import { readFrontMatter } from '../agent/front-matter/front-matter.ts';
import { splitFrontMatter } from '../agent/front-matter/split.ts';
import { decode } from '../agent/text/decode.ts';
import { sha256 } from './sha256.ts';
import { type Loss, readsAsItIs, type Target, type TargetId } from './targets/target.ts';
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
let latest:
  | { source: Source; isUnreadable: boolean; exports: Map<Target, AgentExport> }
  | undefined;

/** An agent as the file of one target: the source as it is where the target reads its format. */
export function exportTo(target: Target, source: Source): AgentExport {
  if (latest?.source !== source) {
    latest = { source, isUnreadable: isUnreadable(source), exports: new Map() };
  }
  const made = latest.exports.get(target) ?? convertTo(target, source, latest.isUnreadable);
  latest.exports.set(target, made);
  return made;
}

function convertTo(target: Target, source: Source, unreadable: boolean): AgentExport {
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
  const { text, losses } = target.convert(unreadable ? { ...agent, ...nothing } : agent, slug);
  const converted = Buffer.from(text);
  return {
    target: target.id,
    path,
    bytes: converted,
    sha256: sha256(converted),
    verbatim: false,
    losses: unreadable ? [unreadableLoss, ...losses] : losses,
  };
}

// What cannot be read may hold restrictions, so nothing is granted then.
const nothing: Pick<Agent, 'tools'> = { tools: { kind: 'list', tools: [] } };
const unreadableLoss: Loss = {
  field: 'front-matter',
  reason: 'unreadable',
  names: [],
  widens: false,
};

function isUnreadable({ agent: { fields }, bytes }: Source): boolean {
  const text = decode(bytes);
  if (typeof text !== 'string') return false;
  const split = splitFrontMatter(text);
  const { frontMatter } = split;
  if (frontMatter === undefined && split.language === '') return toml.test(text);
  const isHidden = [...(frontMatter ?? '').matchAll(restricting)].some(
    ([, key]) => !fields.some((field) => field.key === key),
  );
  if (fields.length > 0 && !isHidden) return false;
  const { state, findings } = readFrontMatter(split);
  const isBroken = findings.some(({ code }) => code === 'front-matter-invalid');
  return state === 'refused' || (isBroken && isHidden);
}

const toml = /^\uFEFF?\+\+\+[ \t]*\r?\n/;
// Keys that restrict, after whatever some parser takes for the end of a line.
const restricting =
  /(?:^|[\n\r\u0085\u2028\u2029{,])[ \t\u00A0]*["']?(tools|disallowedTools|permission)["']?[ \t]*[:：]/g;

/** Where the file of an agent for a target is published, as {@link AgentExport.path}. */
export function exportPath(target: Target, { agent, slug }: Omit<Source, 'bytes'>): string {
  return readsAsItIs(target, agent)
    ? `agents/${slug}.md`
    : `export/${target.id}/${slug}.${target.extension}`;
}
