import { clientWords } from '../words.ts';
import { type CopyResult, copyText } from './copy-text.ts';
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
  const download = source.querySelector('a[download]');
  say(await copyText(textToCopy(source, part), clientWords('agent')[part], download));
}

async function textToCopy(source: HTMLElement, part: Part): Promise<string> {
  if (part === 'install') return source.querySelector('[data-install]')?.textContent ?? '';
  const bytes = await fetchBytes(source.dataset.source ?? '');
  return textOf(part === 'prompt' ? bytes.subarray(Number(source.dataset.promptOffset)) : bytes);
}

type Speaker = (result: CopyResult) => void;

function speaker(panel: HTMLElement): Speaker {
  const status = panel.querySelector<HTMLElement>('[data-copy-status]');
  return ({ words, isCopied }) => {
    if (!status) return;
    // The same words twice are a change only if there was something else between.
    status.textContent = '';
    status.classList.toggle('done', isCopied);
    requestAnimationFrame(() => {
      status.textContent = words;
    });
  };
}
