import type { AgentName } from '../../catalog/agent-names.ts';
import { nearestNames } from '../../catalog/nearest-names.ts';
import { element } from '../element.ts';

interface Offer {
  agent: AgentName;
  label: string;
}

// A longer list is no help, and thousands of options are slow.
const mostOffered = 40;
const mostMeant = 3;

/** What was typed into the field: one agent, or those that may have been meant. */
export type Typed = { agent: AgentName } | { text: string; near: AgentName[] };

/**
 * Lets a field with a list of suggestions name an agent of the catalog.
 *
 * @param form holds the field, and a `<datalist>` for it.
 * @param names every agent of the catalog.
 * @param typed is told what was typed, or chosen from the list; the field is then emptied if it returns
 * true.
 */
export function setUpAddField(
  form: HTMLFormElement,
  names: readonly AgentName[],
  typed: (what: Typed) => boolean,
): void {
  const field = form.querySelector('input');
  const list = form.querySelector('datalist');
  if (!field || !list) return;
  const offers = labelled(names);
  const submit = (): void => {
    const text = field.value.trim();
    if (text === '') return;
    const agent = offers.get(fold(text))?.agent ?? names.find(([slug]) => slug === fold(text));
    const what = agent ? { agent } : { text, near: nearestNames([text], names, mostMeant) };
    if (typed(what)) field.value = '';
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener('input', (event) => {
    const sought = fold(field.value);
    if (isChoice(event) && offers.has(sought)) return submit();
    const near = [...offers].filter(
      ([label, { agent }]) => label.includes(sought) || agent[0].includes(sought),
    );
    list.replaceChildren(
      ...near.slice(0, mostOffered).map(([, { label }]) => element('option', { value: label })),
    );
  });
}

// What is chosen from the list comes at once, and not as typed text.
function isChoice(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
}

// Each agent by what it is offered as: its title, with the slug where others have the same.
function labelled(names: readonly AgentName[]): Map<string, Offer> {
  const bearers = new Map<string, number>();
  for (const [, title] of names) bearers.set(fold(title), (bearers.get(fold(title)) ?? 0) + 1);
  return new Map(
    names.map((agent) => {
      const [slug, title] = agent;
      const label = bearers.get(fold(title)) === 1 ? title : `${title} (${slug})`;
      return [fold(label), { agent, label }];
    }),
  );
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
