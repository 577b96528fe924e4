import type { PublishedAgent } from '../../catalog/published-agent.ts';
import { zipFiles } from '../../handover/zip.ts';
import { exportTo } from '../export-agent.ts';
import { claudeCode } from '../targets/claude-code.ts';
import type { Loss } from '../targets/loss.ts';
import { labelsOf } from './labels.ts';
import { pluginNote } from './plugin-note.ts';

/** What Claude Code shows of a plugin. */
export interface PluginLabels {
  /** The slug of its one agent: every slug is a name of a plugin, and no two agents have one. */
  name: string;
  displayName: string;
  /** Begins with what of the author's restrictions a plugin does not keep. */
  description: string;
  keywords: string[];
}

/**
 * The labels of the plugin that holds an agent.
 *
 * @param losses of the agent as a file for Claude Code.
 */
export function pluginLabels(entry: PublishedAgent, losses: readonly Loss[]): PluginLabels {
  const { title, description, categories } = labelsOf(entry);
  const note = pluginNote(entry.agent, losses);
  return {
    name: entry.slug,
    displayName: title,
    description: note === undefined ? description : `${note} ${description}`,
    keywords: categories,
  };
}

/** A plugin for Claude Code with one agent, as a zip: its manifest, and `agents/<slug>.md`. */
export function pluginArchive(entry: PublishedAgent): Uint8Array {
  const { bytes, losses } = exportTo(claudeCode, entry);
  const manifest = JSON.stringify(pluginLabels(entry, losses));
  return zipFiles([
    { path: '.claude-plugin/plugin.json', bytes: Buffer.from(manifest) },
    { path: `agents/${entry.slug}.md`, bytes },
  ]);
}
