import { coveredTopics } from '../catalog/covered-topics.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';
import { labelArticle } from '../i18n/article-labels.ts';
import { words } from '../i18n/words.ts';
import { escapeHtml } from '../render/escape-html.ts';
import { roleMark, topAnchor } from '../search/section-title.ts';
import { indexLanguage, spaceWords, spaceWordsInHtml } from '../search/space-words.ts';
import { type TopicLead, topicLead } from '../search/topic-lead.ts';

/** An agent as it is searched. */
export interface SearchDocument {
  html: string;
  lead: TopicLead;
}

/**
 * The document that is searched for an agent: its topics first, at no weight, then what its page shows.
 * It lacks the frame of the page, which is the same everywhere, the sources of diagrams, whose excerpts
 * nobody can read, and the colours of code, which take time to parse and say nothing.
 */
export function searchDocument({ agent, html }: PublishedAgent): SearchDocument {
  const say = words();
  const topics = [...coveredTopics(agent.expertise).values()].flatMap(
    ([place]) => place?.label ?? [],
  );
  const lead = topicLead(topics.map(spaceWords));
  const body = labelArticle(html, say)
    .replace(/<figure[\s\S]*?<\/figure>/g, '')
    .replace(/<\/?span(?:"[^"]*"|[^">])*>/g, '');
  const document = `<!doctype html><html lang="${indexLanguage(agent.language)}"><body>
<p data-pagefind-weight="0">${escapeHtml(lead.text)}</p>
<h1>${text(agent.title)}</h1><p>${text(agent.name)}</p>
${anchor('description', say.client.site.description)}<p>${text(agent.description)}</p>
${anchor('prompt', say.agent.prompt)}${nameSections(spaceWordsInHtml(body), say.search.roles)}</body></html>`;
  return { html: document, lead };
}

function text(plain: string): string {
  return escapeHtml(spaceWords(plain));
}

// Pagefind gives a part of a document a result of its own only if something in it has an id and a title.
function anchor(name: string, title: string): string {
  return `<span id="${topAnchor}${name}" data-pagefind-title="${escapeHtml(title)}"></span>`;
}

type RoleNames = Readonly<Partial<Record<string, string>>>;

/** Puts before the title of each heading what its section is for. */
function nameSections(html: string, names: RoleNames): string {
  let role: string | undefined;
  return html.replace(
    /<section data-section="([a-z-]+)"|<(h[1-6])((?: [a-z-]+="[^"]*")+)>([\s\S]*?)<\/\2>/g,
    (found, section: string | undefined, tag: string, attributes: string, inner: string) => {
      if (section !== undefined) {
        role = names[section];
        return found;
      }
      const heading = inner
        .replace(/<[^>]*>/g, '')
        .trim()
        .replaceAll('"', '&quot;');
      if (role === undefined || heading.toLowerCase() === role.toLowerCase()) return found;
      return `<${tag}${attributes} data-pagefind-title="${role}${roleMark}${heading}">${inner}</${tag}>`;
    },
  );
}
