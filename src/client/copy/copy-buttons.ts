import { fill } from '../../i18n/fill.ts';
import { clientWords } from '../words.ts';
import { writeToClipboard } from './clipboard.ts';
import { showForCopyingByHand } from './manual-copy.ts';
import { fetchBytes, textOf } from './source-file.ts';

const parts = ['prompt', 'file', 'repaired', 'install'] as const;
type Part = (typeof parts)[number];

/** Lets the copy buttons of an agent page put what they name on the clipboard. */
export function setUpCopyButtons(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('.take')) {
    panel.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
      const source = button?.closest<HTMLElement>('[data-source]');
      const part = button?.dataset.copy;
      if (source && part !== undefined && isPart(part)) void copy(source, part, speaker(panel));
    });
  }
}

function isPart(word: string): word is Part {
  return parts.some((part) => part === word);
}

async function copy(source: HTMLElement, part: Part, say: Speaker): Promise<void> {
  const words = clientWords('agent');
  const text = textToCopy(source, part);
  try {
    await writeToClipboard(text);
    say(fill(words.copied, { what: words[part] }), true);
  } catch {
    await text.then(
      (found) => {
        say(words.byHand, false);
        showForCopyingByHand(found, words[part], source.querySelector('a[download]'));
      },
      () => say(words.notLoaded, false),
    );
  }
}

async function textToCopy(source: HTMLElement, part: Part): Promise<string> {
  if (part === 'install') return source.querySelector('[data-install]')?.textContent ?? '';
  const bytes = await fetchBytes(source.dataset.source ?? '');
  return textOf(part === 'prompt' ? bytes.subarray(Number(source.dataset.promptOffset)) : bytes);
}

type Speaker = (words: string, done: boolean) => void;

function speaker(panel: HTMLElement): Speaker {
  const status = panel.querySelector<HTMLElement>('[data-copy-status]');
  return (words, done) => {
    if (!status) return;
    // The same words twice are a change only if there was something else between.
    status.textContent = '';
    status.classList.toggle('done', done);
    requestAnimationFrame(() => {
      status.textContent = words;
    });
  };
}
