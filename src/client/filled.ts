import { element } from './element.ts';

/**
 * A sentence with its `{placeholders}` filled in.
 *
 * @param partsOf gives what stands in the place of one.
 */
export function filled(
  sentence: string,
  partsOf: (placeholder: string) => readonly (Node | string)[],
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [at, part] of sentence.split(/\{(\w+)\}/).entries()) {
    fragment.append(...(at % 2 === 0 ? [part] : partsOf(part)));
  }
  return fragment;
}

/** A name in a sentence: whatever it is, it does not change the direction in which that is read. */
export function isolated(name: string): HTMLElement {
  return element('bdi', {}, [name]);
}
