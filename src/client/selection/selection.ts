import { type AgentName, isAgentName } from '../../catalog/agent-names.ts';
import { siteBase } from '../site-base.ts';

/** Most agents that can be selected: the address of so many still goes through servers. */
export const mostSelected = 200;

// Several catalogs may stand under one origin.
const key = `selection:${siteBase()}`;

let selected = load();
const listeners: (() => void)[] = [];

/** The agents that the visitor selected, in the order of choice, in this and earlier visits. */
export function selectedAgents(): readonly AgentName[] {
  return selected;
}

/** Replaces the selection, for every page of the site; where storage is forbidden, for this page. */
export function setSelection(agents: readonly AgentName[]): void {
  selected = agents.slice(0, mostSelected);
  save();
  for (const listener of listeners) listener();
}

/** Tells of every change of the selection, also of one in another tab. */
export function onSelection(listener: () => void): void {
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
  selected = load();
  for (const listener of listeners) listener();
}

// Storage throws where the visitor forbids it, and anything may have been written into it.
function load(): readonly AgentName[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    const bySlug = new Map(stored.filter(isAgentName).map(([slug, title]) => [slug, title]));
    return [...bySlug].slice(0, mostSelected);
  } catch {
    return [];
  }
}

function save(): void {
  try {
    if (selected.length > 0) localStorage.setItem(key, JSON.stringify(selected));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}
