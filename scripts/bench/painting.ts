import type { JSHandle, Page } from 'playwright';

/**
 * Gives a page a function that waits for the end of the frame that shows what was changed before, to be
 * called by scripts that run in it.
 */
export function paintingOf(page: Page): Promise<JSHandle<() => Promise<void>>> {
  return page.evaluateHandle(
    () => () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage('');
        }),
      ),
  );
}
