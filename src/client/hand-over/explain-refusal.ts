import { element } from '../element.ts';
import { clientWords } from '../words.ts';
import { closingButton, openDialog } from './dialog.ts';
import type { TamperedFile } from './verified-file.ts';

/** Tells what is wrong with a file that was not handed over, and what to do. */
export async function explainRefusal(error: TamperedFile): Promise<void> {
  const say = clientWords('agent');
  const isOld = await isPageOld(error);
  const reload = closingButton(say.reload, () => location.reload());
  openDialog({
    heading: say.refused,
    body: [
      element('p', {}, [isOld ? say.refusedOld : say.refusedChanged]),
      element('dl', {}, [
        ...digest(say.expected, error.expected),
        ...digest(say.received, error.found),
      ]),
    ],
    buttons: [...(isOld ? [reload] : []), closingButton(say.close)],
    isAlert: true,
  });
}

// The page as the site has it now names the digest of its file.
async function isPageOld({ found }: TamperedFile): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'reload' });
    return response.ok && (await response.text()).includes(`"${found}"`);
  } catch {
    return false;
  }
}

function digest(name: string, hex: string): Node[] {
  return [element('dt', {}, [name]), element('dd', {}, [element('code', {}, [hex])])];
}
