/**
 * Puts text on the clipboard. It must be called while a click is handled: the text may come later, but
 * some browsers accept the promise of it only then.
 *
 * @throws if the browser has no clipboard (over plain http) or refuses, or if there is no text.
 */
export async function writeToClipboard(text: Promise<string>): Promise<void> {
  if (!('clipboard' in navigator)) throw new Error('This page has no clipboard.');
  if (typeof ClipboardItem === 'undefined' || !('write' in navigator.clipboard)) {
    await navigator.clipboard.writeText(await text);
    return;
  }
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then(clipboardData) })]);
}

// Every browser takes a blob, but Chromium drops its byte order mark; text keeps it.
function clipboardData(text: string): string | Blob {
  return text.startsWith('\uFEFF') ? text : new Blob([text], { type: 'text/plain' });
}
