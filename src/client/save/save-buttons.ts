import { loadHandingOver } from '../hand-over/load-handing-over.ts';
import { onTake } from '../hand-over/on-take.ts';
import { clientWords } from '../words.ts';
import { canPickFolder, NoFolder, pickFolder } from './pick-folder.ts';

/** Lets the buttons that save a file put it into a folder that the visitor chooses. */
export function setUpSaveButtons(): void {
  if (!canPickFolder()) return;
  onTake('[data-save]', async (button, holder) => {
    try {
      // The browser asks for a folder only while the click is handled.
      const [folder, { saveInto }] = await Promise.all([pickFolder(), loadHandingOver()]);
      return folder && (await saveInto(folder, button.dataset.save ?? '', holder));
    } catch (error) {
      const say = clientWords('agent');
      const words = error instanceof NoFolder ? say.save.noFolder : say.notLoaded;
      return { words, isDone: false };
    }
  });
}
