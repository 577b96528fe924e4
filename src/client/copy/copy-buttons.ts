import { writeToClipboard } from './clipboard.ts';
import { showForCopyingByHand } from './manual-copy.ts';
import { fetchBytes, textOf } from './source-file.ts';

const labels = { prompt: 'Prompt', file: 'File', install: 'Install command' } as const;
type Part = keyof typeof labels;

/** Lets the copy buttons of an agent page put the prompt, the file or the install command on the clipboard. */
export function setUpCopyButtons(): void {
  for (const panel of document.querySelectorAll<HTMLElement>('[data-source]')) {
    panel.addEventListener('click', (event) => {
      const button =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
      const part = button?.dataset.copy;
      if (part === 'prompt' || part === 'file' || part === 'install') void copy(panel, part);
    });
  }
}

async function copy(panel: HTMLElement, part: Part): Promise<void> {
  const say = speaker(panel);
  const text = textToCopy(panel, part);
  try {
    await writeToClipboard(text);
    say(`${labels[part]} copied.`, true);
  } catch {
    await text.then(
      (found) => {
        say('Copy it by hand from the window.', false);
        showForCopyingByHand(found, labels[part], panel.querySelector('a[download]'));
      },
      () => say('The file could not be loaded. Download may still work.', false),
    );
  }
}

async function textToCopy(panel: HTMLElement, part: Part): Promise<string> {
  if (part === 'install') return panel.querySelector('[data-install]')?.textContent ?? '';
  const bytes = await fetchBytes(panel.dataset.source ?? '');
  return textOf(part === 'prompt' ? bytes.subarray(Number(panel.dataset.promptOffset)) : bytes);
}

function speaker(panel: HTMLElement): (words: string, done: boolean) => void {
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
