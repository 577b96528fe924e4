import { counted } from '../counted.ts';
import { downloadBytes } from '../hand-over/download-bytes.ts';
import { clientWords } from '../words.ts';
import type { Give } from './hand-over.ts';

/** Gives the files to the browser as one zip, to be saved. */
export const giveZip: Give = async ({ files, verified }) => {
  const { zipFiles } = await import('../../handover/zip.ts');
  downloadBytes(new Uint8Array(zipFiles(files)), 'agents.zip');
  const say = clientWords('takeHome');
  const words = verified ? say.zipped : say.zippedUnverified;
  return { words: counted(words, files.length), isDone: true };
};
