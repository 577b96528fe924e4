import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { PublishedAgent } from '../catalog/catalog.ts';
import { escapeHtml } from '../render/escape-html.ts';

/** A search index over all agents. It can be taken once, in either form. */
export interface SearchIndex {
  /** Writes the bundle that the browser loads into a folder, which it makes. */
  write(folder: string): Promise<void>;
  /** The bundle's files by their path within it. */
  files(): Promise<Map<string, Uint8Array>>;
}

// Pagefind's own interfaces, which the pages do not use.
const interfaces = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes agents by title, description and sections. Each language has its own index, with its own
 * stems; results lead to the section that matched.
 */
export async function indexAgents(agents: readonly PublishedAgent[]): Promise<SearchIndex> {
  const { index } = check(await pagefind.createIndex({}));
  if (!index) throw new Error('Pagefind gave no index.');
  for (const agent of agents) {
    check(await index.addHTMLFile({ url: `/agents/${agent.slug}/`, content: document(agent) }));
  }
  return {
    async write(folder) {
      const { outputPath } = check(await index.writeFiles({ outputPath: folder }));
      await index.deleteIndex();
      for (const name of await readdir(outputPath)) {
        if (interfaces.test(name)) await rm(join(outputPath, name));
      }
    },
    async files() {
      const { files } = check(await index.getFiles());
      await index.deleteIndex();
      return new Map(
        files
          .filter(({ path }) => !interfaces.test(path))
          .map(({ path, content }) => [path, content]),
      );
    },
  };
}

// What is searched: without the frame of the page, which is the same everywhere, without the sources
// of diagrams, whose excerpts nobody can read, and without the colours of code, which take time to
// parse and say nothing.
function document({ agent, html, slug }: PublishedAgent): string {
  const title = escapeHtml(agent.title);
  const description = escapeHtml(agent.description);
  const body = html
    .replace(/<figure[\s\S]*?<\/figure>/g, '')
    .replace(/<\/?span(?:"[^"]*"|[^">])*>/g, '');
  return `<!doctype html><html lang="${agent.language}"><body><h1>${title}</h1><p>${description}</p><p>${escapeHtml(agent.name)}</p>${body}<span hidden data-pagefind-meta="slug:${slug}"></span></body></html>`;
}

function check<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
