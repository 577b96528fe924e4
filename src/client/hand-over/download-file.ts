import { clientWords } from '../words.ts';
import { downloadBytes } from './download-bytes.ts';
import { failureWords } from './failure-words.ts';
import { loadFileOf } from './load-file-of.ts';
import type { Told } from './tell.ts';

/**
 * Compares the file that an element names, hands it to the browser's downloads, and says whether it was
 * compared.
 */
export async function downloadFile(holder: HTMLElement, name: string): Promise<Told> {
  const say = clientWords('agent');
  try {
    const { bytes, verified } = await loadFileOf(holder);
    downloadBytes(bytes, name);
    return { words: say.downloaded + (verified ? ` ${say.verified}` : ''), isDone: true };
  } catch (error) {
    return { words: await failureWords(error), isDone: false };
  }
}
