import type { AgentName } from '../../catalog/agent-names.ts';
import { fill } from '../../i18n/fill.ts';
import styles from '../../styles/take-home.css?url';
import { loadAgentNames } from '../agent-names.ts';
import { loadStyles } from '../load-styles.ts';
import { loadWords } from '../load-words.ts';
import { mostSelected, selectedAgents, setSelection } from '../selection/selection.ts';
import { clientWords } from '../words.ts';
import { takenIn, withTaken } from './address.ts';
import { action, noticesOf, type Taking } from './notices.ts';
import { isOwnSelection } from './own-selection.ts';
import { makePanel, type Panel } from './panel.ts';
import { loadTaken, type TakenAgent } from './taken-agent.ts';

// More than can be selected, so that what is left out can be said.
const mostRead = 2 * mostSelected;

let panel: Panel | undefined;
let known: ReadonlyMap<string, AgentName> | undefined;
let taking: Taking = { agents: [], unknown: [], isCut: false };
// Agents may come in another order than they were asked for; only the latest question counts.
let asked = 0;

/**
 * Shows what the visitor selected, ready to be taken. The way back of the browser closes it again.
 *
 * @throws if its words or styles cannot be loaded.
 */
export async function takeSelection(): Promise<void> {
  await prepare();
  // Whoever clicks twice goes back once.
  if (takenIn(location.search, 1)) return;
  const slugs = ownSlugs();
  history.pushState({ takeHome: true }, '', addressWith(slugs));
  open(slugs);
}

/**
 * Shows what the address asks to take: without names, what the visitor selected.
 *
 * @throws if its words or styles cannot be loaded.
 */
export async function followAddress(): Promise<void> {
  await prepare();
  const named = takenIn(location.search, mostRead);
  if (named) open(named.length > 0 ? named : ownSlugs());
}

addEventListener('popstate', () => {
  if (!takenIn(location.search, 1)) panel?.dialog.close();
});

async function prepare(): Promise<void> {
  await Promise.all([loadWords(), loadStyles(styles)]);
}

function open(slugs: readonly string[]): void {
  panel ??= makePanel(leave);
  const { dialog } = panel;
  if (!dialog.isConnected) {
    document.body.append(dialog);
    dialog.addEventListener('close', closed);
  }
  if (!dialog.open) dialog.showModal();
  void load(slugs, panel);
}

async function load(slugs: readonly string[], panel: Panel): Promise<void> {
  try {
    await show(slugs, panel);
  } catch {
    // What the server gave is no document of an agent.
    panel.showLoading(slugs.length);
    fail(slugs, panel);
  }
}

function fail(slugs: readonly string[], panel: Panel): void {
  const say = clientWords('takeHome');
  panel.notify([[say.failed, ' ', action(say.retry, () => void load(slugs, panel))]]);
}

async function show(slugs: readonly string[], panel: Panel): Promise<void> {
  asked += 1;
  const question = asked;
  panel.showLoading(slugs.length);
  panel.notify([[clientWords('takeHome').loading]]);
  known ??= await loadKnown().catch(() => undefined);
  if (question !== asked) return;
  if (!known) {
    fail(slugs, panel);
    return;
  }
  const names = known;
  const isKnown = (slug: string): boolean => names.has(slug);
  const found = slugs.flatMap((slug) => {
    const name = names.get(slug);
    return name ? [name] : [];
  });
  const agents = await loadTaken(found.slice(0, mostSelected));
  if (question !== asked) return;
  const unknown = slugs.filter((slug) => !isKnown(slug));
  taking = { agents, unknown, isCut: found.length > mostSelected };
  // Who left the catalog leaves the selection.
  if (unknown.length > 0 && isOwnSelection(slugs)) {
    setSelection(selectedAgents().filter(([slug]) => isKnown(slug)));
  }
  draw(panel);
}

async function loadKnown(): Promise<Map<string, AgentName>> {
  return new Map((await loadAgentNames()).map((name) => [name[0], name]));
}

function draw(panel: Panel): void {
  const retry = (): void => void load([...takenSlugs(), ...taking.unknown], panel);
  panel.show(taking.agents);
  panel.notify(noticesOf(taking, { keep: () => keep(panel), retry }));
}

function leave(agent: TakenAgent): void {
  if (!panel) return;
  const at = taking.agents.indexOf(agent);
  // The own selection follows.
  const isOwn = isOwnSelection(takenSlugs());
  taking = { ...taking, agents: taking.agents.filter((other) => other !== agent) };
  history.replaceState(history.state, '', addressWith(takenSlugs()));
  if (isOwn) setSelection(selectedAgents().filter(([slug]) => slug !== agent.slug));
  draw(panel);
  panel.focusRow(at);
  panel.tell({
    words: fill(clientWords('takeHome').removed, { title: agent.label }),
    isDone: false,
  });
}

function keep(panel: Panel): void {
  setSelection(taking.agents.map(({ slug, title }) => [slug, title]));
  draw(panel);
  panel.tell({ words: clientWords('takeHome').kept, isDone: true });
  panel.focusRow(0);
}

// A dialog that is closed leaves no trace in the address; the page that it lay over does not move.
function closed(): void {
  if (!takenIn(location.search, 1)) return;
  if (isOwnEntry(history.state)) history.back();
  else history.replaceState(history.state, '', addressWith(undefined));
}

function isOwnEntry(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'takeHome' in state;
}

function addressWith(slugs: readonly string[] | undefined): string {
  return location.pathname + withTaken(location.search, slugs) + location.hash;
}

function ownSlugs(): string[] {
  return selectedAgents().map(([slug]) => slug);
}

function takenSlugs(): string[] {
  return taking.agents.map(({ slug }) => slug);
}
