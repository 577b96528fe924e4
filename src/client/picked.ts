import { type AgentName, isAgentName } from '../catalog/agent-names.ts';

/** Most agents that can be compared at once. */
export const mostPicked = 4;

const key = 'picked';

let picked = load();
const listeners: (() => void)[] = [];

/** The agents that were chosen to be compared, in the order of choice, in this and earlier visits. */
export function pickedAgents(): readonly AgentName[] {
  return picked;
}

/** Replaces the choice, for every page of the site; where storage is forbidden, for this page. */
export function setPicked(agents: readonly AgentName[]): void {
  picked = agents.slice(0, mostPicked);
  save();
  for (const listener of listeners) listener();
}

/** Tells of every change of the choice, also of one in another tab. */
export function onPicked(listener: () => void): void {
  listeners.push(listener);
}

addEventListener('storage', (event) => {
  if (event.key === key || event.key === null) loadAgain();
});

// A page that the browser kept while others were visited was told of no change.
addEventListener('pageshow', (event) => {
  if (event.persisted) loadAgain();
});

function loadAgain(): void {
  picked = load();
  for (const listener of listeners) listener();
}

// Storage throws where the visitor forbids it, and anything may have been written into it.
function load(): readonly AgentName[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    const bySlug = new Map(stored.filter(isAgentName).map(([slug, title]) => [slug, title]));
    bySlug.delete('');
    return [...bySlug].slice(0, mostPicked);
  } catch {
    return [];
  }
}

function save(): void {
  try {
    if (picked.length > 0) localStorage.setItem(key, JSON.stringify(picked));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}
