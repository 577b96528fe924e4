import { clientWords } from '../words.ts';
import { loadHandingOver } from './load-handing-over.ts';
import { onTake } from './on-take.ts';

/** Lets the download links of an agent give only what was compared, where a browser can compare. */
export function setUpDownloads(): void {
  if (!('subtle' in crypto)) return;
  onTake<HTMLAnchorElement>('a[download]', (link, holder, click) => {
    // With a key held, a link is opened in another way.
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return undefined;
    click.preventDefault();
    return loadHandingOver().then(
      ({ downloadFile }) => downloadFile(holder, link.download),
      () => ({ words: clientWords('agent').notLoaded, isDone: false }),
    );
  });
}
