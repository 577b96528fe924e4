import type { Agent } from '../agent/agent.ts';
import { codePoint } from '../agent/text/code-point-names.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { foldName, namePlace } from './name.ts';
import { skeleton } from './skeleton.ts';
import { isSlip } from './slip.ts';

const namedOthers = 3;

/**
 * Reports, at each of them, agents whose names are drawn alike or differ by one slip of the hand.
 * Names that are the same are duplicates, and no matter of this.
 */
export function findLookAlikes(agents: readonly Agent[]): Diagnostic[] {
  const byName = Map.groupBy(agents, ({ name }) => foldName(name));
  const names = [...byName.keys()].sort();
  const pairs = [...drawnAlike(names), ...oneSlipApart(names)];
  const others = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    others.set(a, (others.get(a) ?? new Set()).add(b));
    others.set(b, (others.get(b) ?? new Set()).add(a));
  }
  return [...others].flatMap(([name, alike]) => {
    const detail = [...alike]
      .slice(0, namedOthers)
      .flatMap((other) => describe(name, byName.get(other)?.[0]))
      .join('; ');
    return (byName.get(name) ?? []).map((agent) =>
      diagnose('name-look-alike', agent.path, namePlace(agent), `${detail}.`),
    );
  });
}

type Pair = readonly [string, string];

function drawnAlike(names: readonly string[]): Pair[] {
  return [...Map.groupBy(names, skeleton).values()].flatMap((group) => pairsWithFirst(group));
}

// Every name of a large group is told of only a few others.
function pairsWithFirst(group: readonly string[]): Pair[] {
  return group
    .slice(0, namedOthers)
    .flatMap((first, index) => group.slice(index + 1).map((other): Pair => [first, other]));
}

// Names of people's making; the index grows with the square of the length.
const longestName = 64;
// More names than this that differ in one place are a series, such as `agent-a` to `agent-z`.
const largestGroup = 8;

// Names one edit apart share what is left when one character is taken from either.
function oneSlipApart(names: readonly string[]): Pair[] {
  const byRest = new Map<string, string[]>();
  for (const name of names) {
    if (name.length > longestName) continue;
    for (const rest of rests(name)) {
      const group = byRest.get(rest);
      if (group) group.push(name);
      else byRest.set(rest, [name]);
    }
  }
  return [...byRest.values()]
    .filter((group) => group.length > 1 && group.length <= largestGroup)
    .flatMap((group) =>
      group.flatMap((name, index) =>
        group
          .slice(index + 1)
          .filter((other) => isSlip(name, other))
          .map((other): Pair => [name, other]),
      ),
    );
}

function rests(name: string): Set<string> {
  const found = new Set([name]);
  for (let index = 0; index < name.length; index += 1) {
    found.add(name.slice(0, index) + name.slice(index + 1));
  }
  return found;
}

function describe(name: string, other: Agent | undefined): string[] {
  if (other === undefined) return [];
  const folded = foldName(other.name);
  const strange = [...new Set([...onlyIn(name, folded), ...onlyIn(folded, name)])].slice(0, 3);
  const difference = strange.length === 0 ? '' : `, which differs in ${strange.join(', ')}`;
  return [`“${other.name}” of ${other.path}${difference}`];
}

// Letters that are drawn alike need their numbers to be told apart.
function onlyIn(name: string, other: string): string[] {
  return Array.from(name)
    .filter((character) => character > '\u007f' && !other.includes(character))
    .map(codePoint);
}
