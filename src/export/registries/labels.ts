import type { PublishedAgent } from '../../catalog/published-agent.ts';
import { oneLine } from '../../render/one-line.ts';
import { description } from '../targets/identity.ts';

// What a client shows of an agent in lists; skills may have no more.
const longestDescription = 1024;
const longestName = 200;

/** What lists of installable things say of an agent, each on one line and fit for a terminal. */
export interface Labels {
  title: string;
  /** Of at most 1,024 UTF-16 units, and never empty. */
  description: string;
  /** The folder that the file is in; empty at the root. */
  categories: string[];
}

// A registry has an item for each tool, one after the other, with the same labels.
let latest: { entry: PublishedAgent; labels: Labels } | undefined;

/** The labels of an agent. */
export function labelsOf(entry: PublishedAgent): Labels {
  if (latest?.entry !== entry) latest = { entry, labels: makeLabels(entry) };
  return latest.labels;
}

function makeLabels({ agent, slug }: PublishedAgent): Labels {
  const title = oneLine(agent.title, longestName) || slug;
  const category = oneLine(agent.category ?? '', longestName);
  return {
    title,
    description: oneLine(description(agent, longestDescription).text, longestDescription) || title,
    categories: category === '' ? [] : [category],
  };
}
