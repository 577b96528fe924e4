/** What the anchor of the page's address leads to, if that is within an element. */
export function anchorOf(within: Element): Element | undefined {
  const fragment = location.hash.slice(1);
  const target = document.getElementById(fragment) ?? document.getElementById(decoded(fragment));
  return target && within.contains(target) ? target : undefined;
}

/** Opens every closed `details` around a node, and shows an element that the browser could not reach. */
export function openAround(node: Node | undefined): void {
  const element = node instanceof Element ? node : node?.parentElement;
  let opened = false;
  for (let at = element?.closest(closed); at; at = at.closest(closed)) {
    at.setAttribute('open', '');
    opened = true;
  }
  if (opened && node instanceof Element) node.scrollIntoView();
}

const closed = 'details:not([open])';

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // What is no percent-encoded text is the id as it is written.
    return fragment;
  }
}
