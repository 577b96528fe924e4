import { wordsOf } from '../i18n/words.ts';
import { agentDocument } from './agent-document.ts';
import type { SiteContext, SiteFile } from './site-file.ts';

/**
 * What the catalog has of each agent: `agents/<slug>.md`, its file byte for byte;
 * `agents/<slug>.repaired.md`, the same with its text damage undone, where there is damage; and
 * `agents/<slug>.json`, what the catalog knows of it.
 */
export function agentFiles({ agents, base, options }: SiteContext): SiteFile[] {
  const site = { base, words: wordsOf(options.locale) };
  return agents.flatMap((entry): SiteFile[] => {
    const { slug, bytes, agent } = entry;
    const { repaired } = agent;
    const files: SiteFile[] = [
      { path: `agents/${slug}.md`, slug, content: () => bytes },
      {
        path: `agents/${slug}.json`,
        slug,
        content: () => JSON.stringify(agentDocument(entry, site)),
      },
    ];
    if (repaired !== undefined) {
      files.push({ path: `agents/${slug}.repaired.md`, slug, content: () => repaired });
    }
    return files;
  });
}
