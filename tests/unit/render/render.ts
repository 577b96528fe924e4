import { readAgent } from '../../../src/agent/read-agent.ts';
import { renderArticle } from '../../../src/render/render-article.ts';

/** The article of a file that holds nothing but this Markdown. */
export function html(markdown: string): string {
  return renderArticle(readAgent(Buffer.from(markdown), 'a.md').body).html;
}
