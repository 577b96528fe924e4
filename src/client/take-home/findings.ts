import { shorten } from '../../diagnostics/shorten.ts';
import { fill } from '../../i18n/fill.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { clashesOf } from './clashes.ts';
import { nameInClaude } from './file-for-claude.ts';
import { naming } from './naming.ts';
import { costLimit, startCost } from './start-cost.ts';
import type { KnownAgent, TakenAgent } from './taken-agent.ts';

const longestName = 60;
// The ways to take the agents stay in sight below them.
const mostShown = 3;

/** What is to be known before the agents are taken: what they cost, then what does not go together. */
export function findings(agents: readonly TakenAgent[]): HTMLElement[] {
  const say = clientWords('takeHome');
  const locale = document.documentElement.lang;
  const labels = new Map(agents.map(({ slug, label }) => [slug, label]));
  const known = agents.flatMap((agent) => (agent.known ? [inClaude(agent.known)] : []));
  const named = (words: string, group: readonly { slug: string }[], name = ''): HTMLElement => {
    const titles = group.map(({ slug }) => labels.get(slug) ?? slug);
    return element('p', { class: 'warning' }, [naming(words, { titles, name: [name] })]);
  };
  if (known.length === 0) return [];

  const cost = startCost(known);
  const limit = costLimit.toLocaleString(locale);
  const { sameName, sameFile } = clashesOf(known);
  const wider = known.filter(({ widens }) => widens);
  const foreign = known.filter(({ format }) => format !== 'claude-code');
  const warnings = [
    ...(wider.length > 0 ? [named(counted(say.wider, wider.length), wider)] : []),
    ...(cost > costLimit
      ? [element('p', { class: 'warning' }, [fill(say.costly, { limit })])]
      : []),
    ...sameName.map((group) =>
      named(say.sameName, group, shorten(group[0]?.name ?? '', longestName)),
    ),
    ...sameFile.map((group) => named(say.sameFile, group)),
    ...(foreign.length > 0 ? [named(counted(say.otherProduct, foreign.length), foreign)] : []),
  ];
  return [element('p', { class: 'cost' }, [counted(say.cost, cost)]), ...folded(warnings)];
}

function inClaude({ document, file }: KnownAgent) {
  const { slug, description, format } = document;
  const widens = file.losses.some((loss) => loss.widens);
  return {
    slug,
    name: nameInClaude(document, file),
    description,
    format,
    widens,
    sha256: file.sha256,
  };
}

function folded(warnings: readonly HTMLElement[]): HTMLElement[] {
  const rest = warnings.slice(mostShown);
  if (rest.length < 2) return [...warnings];
  const more = fill(clientWords('takeHome').others, { n: rest.length });
  return [
    ...warnings.slice(0, mostShown),
    element('details', {}, [element('summary', {}, [more]), ...rest]),
  ];
}
