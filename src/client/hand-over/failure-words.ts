import { clientWords } from '../words.ts';
import { explainRefusal } from './explain-refusal.ts';
import { TamperedFile } from './verified-file.ts';

/** What to tell a visitor whom a file was not handed to. One that was refused is explained as well. */
export async function failureWords(error: unknown): Promise<string> {
  const say = clientWords('agent');
  if (!(error instanceof TamperedFile)) return say.notLoaded;
  await explainRefusal(error);
  return say.notHanded;
}
