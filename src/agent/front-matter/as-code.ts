/** A stretch of source for a message: as Markdown writes code, cut in its middle where it is long. */
export function asCode(text: string): string {
  const shown = text.length > 320 ? `${text.slice(0, 240)} … ${text.slice(-60)}` : text;
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
