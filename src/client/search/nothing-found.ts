import { type AgentName, isAgentName } from '../../catalog/agent-names.ts';
import { nearestNames } from '../../catalog/nearest-names.ts';
import { loadAgentNames } from '../agent-names.ts';
import { element } from '../element.ts';
import { siteBase } from '../site-base.ts';
import { clientWords } from '../words.ts';
import { loadJson } from './load-json.ts';

const most = 5;

/**
 * What comes nearest to a query of which nothing was found: topics and agents, each under a heading.
 * Empty where that cannot be loaded.
 */
export async function nothingFound(query: string): Promise<HTMLElement[]> {
  try {
    return await nearest(query);
  } catch (error) {
    reportError(error);
    return [];
  }
}

async function nearest(query: string): Promise<HTMLElement[]> {
  const say = clientWords('site');
  const [agents, topics] = await Promise.all([
    loadAgentNames(),
    loadJson(`${siteBase()}pagefind/topics.json`),
  ]);
  const known = Array.isArray(topics) ? topics.filter(isAgentName) : [];
  const readings = [query, ...query.split(' ')];
  return [
    ...group(say.nearTopics, 'expertise/', nearestNames(readings, known, most)),
    ...group(say.nearAgents, 'agents/', nearestNames(readings, agents, most)),
  ];
}

function group(heading: string, folder: string, names: readonly AgentName[]): HTMLElement[] {
  if (names.length === 0) return [];
  const links = names.map(([slug, title]) =>
    element('li', {}, [
      element('a', { href: `${siteBase()}${folder}${encodeURIComponent(slug)}/`, dir: 'auto' }, [
        title,
      ]),
    ]),
  );
  return [element('h2', {}, [heading]), element('ul', { role: 'list' }, links)];
}
