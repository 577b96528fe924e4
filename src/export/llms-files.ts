import { groupByCategory } from '../browse/category-groups.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';
import { siteDescription } from '../i18n/site-description.ts';
import { wordsOf } from '../i18n/words.ts';
import { fencedFile, markdownText } from './markdown-text.ts';
import { sha256 } from './sha256.ts';
import { encodedPath, isPlaced, siteAddress } from './site-address.ts';
import type { SiteContext, SiteFile } from './site-file.ts';

const longestTitle = 200;
const longestSummary = 300;

/**
 * The catalog for a model that reads it: `llms.txt` names every agent with the address of its file, by
 * category; `llms-full.txt` holds the files themselves. Addresses are whole where the site's origin is
 * known, else they begin at the root of its server. Source: llmstxt.org, “Format”.
 */
export function llmsFiles(context: SiteContext): SiteFile[] {
  return [
    { path: 'llms.txt', content: () => contents(context) },
    { path: 'llms-full.txt', content: () => fullText(context) },
  ];
}

function contents(context: SiteContext): string {
  const { site, catalog, llms } = wordsOf(context.options.locale);
  const groups = groupByCategory(context.agents, context.options.locale);
  const unsorted = groups.length === 1 ? site.allAgents : catalog.noCategory;
  const sections = groups.map(({ name, agents }) => {
    const heading = name === '' ? unsorted : markdownText(name, longestTitle);
    return section(
      heading,
      agents.map((entry) => agentLine(entry, context)),
    );
  });
  const optional = [
    `- [llms-full.txt](${address(context, 'llms-full.txt')}): ${llms.full}`,
    `- [agents.json](${address(context, 'agents.json')}): ${llms.list}`,
  ];
  // A section of this name may be left out by who reads: it is part of the format.
  return [head(context), ...sections, section('Optional', optional)].join('\n');
}

function section(heading: string, lines: readonly string[]): string {
  return `## ${heading}\n\n${lines.join('\n')}\n`;
}

function agentLine({ agent, slug }: PublishedAgent, context: SiteContext): string {
  const title = markdownText(agent.title, longestTitle) || slug;
  const summary = markdownText(agent.summary, longestSummary);
  const link = `- [${title}](${address(context, `agents/${slug}.md`)})`;
  return summary === '' ? link : `${link}: ${summary}`;
}

function fullText(context: SiteContext): Uint8Array {
  const { llms } = wordsOf(context.options.locale);
  const parts = context.agents.flatMap(({ agent, slug, bytes }) => {
    const title = markdownText(agent.title, longestTitle) || slug;
    const source = `${llms.source} <${address(context, `agents/${slug}.md`)}>, SHA-256 \`${sha256(bytes)}\``;
    return [Buffer.from(`\n## ${title}\n\n${source}\n\n`), fencedFile(bytes, 'markdown')];
  });
  return Buffer.concat([Buffer.from(head(context)), ...parts]);
}

function head({ options }: SiteContext): string {
  const summary = markdownText(siteDescription(options), longestSummary);
  return `# ${markdownText(options.title, longestTitle)}\n\n> ${summary}\n`;
}

function address(context: SiteContext, path: string): string {
  return isPlaced(context) ? siteAddress(context, path) : encodedPath(context.base + path);
}
