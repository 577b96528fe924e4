import { onTake } from '../hand-over/on-take.ts';
import { clientWords } from '../words.ts';
import { copyPart } from './copy-part.ts';

const parts = ['prompt', 'file', 'repaired'] as const;

/** Lets the copy buttons of an agent page put what they name on the clipboard. */
export function setUpCopyButtons(): void {
  onTake('[data-copy]', (button, holder) => {
    const part = parts.find((each) => each === button.dataset.copy);
    if (part === undefined) return undefined;
    return copyPart(holder, part === 'prompt' ? part : 'file', clientWords('agent')[part]);
  });
}
