import type { Page } from 'playwright/test';

/**
 * What a visitor with a keyboard meets who goes through a page with Tab, from its beginning: what is
 * out of the order of the document, what shows no outline, and what is never reached.
 *
 * @returns a line each; none if all is well.
 */
export async function focusProblems(page: Page): Promise<string[]> {
  const stops = await page.evaluate(listen);
  // Regions that scroll are stops too, and nothing in a document tells which.
  for (let pressed = 0; pressed < stops * 2 + 10; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => window.focusPath.complete)) break;
  }
  return page.evaluate(problems);
}

declare global {
  interface Window {
    focusPath: {
      stops: Element[];
      visited: Element[];
      unmarked: Element[];
      /** Whether the focus came back to where it had been. */
      complete: boolean;
    };
  }
}

function listen(): number {
  const interactive =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
  const stops = [...document.querySelectorAll<HTMLElement>(interactive)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [inert] *') &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) &&
      // Of a group of radio buttons, one is a stop.
      !(element instanceof HTMLInputElement && element.type === 'radio'),
  );
  const state: Window['focusPath'] = { stops, visited: [], unmarked: [], complete: false };
  window.focusPath = state;
  const outlined = (element: Element): boolean =>
    [undefined, '::before', '::after'].some((part) => {
      const style = getComputedStyle(element, part);
      const shown = part === undefined || style.content !== 'none';
      return shown && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    if (state.visited.includes(target)) {
      state.complete = true;
      return;
    }
    state.visited.push(target);
    // A field that is not seen shows its focus on its label, a card on its frame.
    const near = [target, target.closest('label'), target.parentElement];
    if (target instanceof HTMLInputElement) near.push(...(target.labels ?? []));
    if (!near.some((element) => element && outlined(element))) state.unmarked.push(target);
  });
  return stops.length;
}

function problems(): string[] {
  const { stops, visited, unmarked } = window.focusPath;
  const opening = (element: Element) => element.outerHTML.slice(0, 100);
  const early = visited.filter((element, index) => {
    const former = visited[index - 1];
    if (!former) return false;
    return !(former.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  return [
    ...early.map((element) => `out of order: ${opening(element)}`),
    ...unmarked.map((element) => `no outline: ${opening(element)}`),
    ...stops
      .filter((element) => !visited.includes(element))
      .map((element) => `never reached: ${opening(element)}`),
  ];
}
