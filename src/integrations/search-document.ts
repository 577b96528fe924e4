import type { PublishedAgent } from '../catalog/catalog.ts';
import { labelArticle } from '../i18n/article-labels.ts';
import { words } from '../i18n/words.ts';
import { escapeHtml } from '../render/escape-html.ts';

/**
 * An agent as the HTML that is searched: without the frame of the page, which is the same everywhere,
 * without the sources of diagrams, whose excerpts nobody can read, and without the colours of code,
 * which take time to parse and say nothing.
 */
export function searchDocument({ agent, html }: PublishedAgent): string {
  const title = escapeHtml(agent.title);
  const description = escapeHtml(agent.description);
  const body = labelArticle(html, words())
    .replace(/<figure[\s\S]*?<\/figure>/g, '')
    .replace(/<\/?span(?:"[^"]*"|[^">])*>/g, '');
  return `<!doctype html><html lang="${agent.language}"><body><h1>${title}</h1><p>${description}</p><p>${escapeHtml(agent.name)}</p>${body}</body></html>`;
}
