import { element } from './element.ts';

/** A sign of `icons.css`, which is seen only: what it stands on has a name of its own. */
export function icon(name: string): HTMLElement {
  return element('span', { class: `icon icon-${name}`, 'aria-hidden': 'true' });
}
