const longest = 320;

/** Whether a stretch of source is short enough to stand in a message whole. */
export function isQuotable(text: string): boolean {
  return text.length <= longest;
}

/** A stretch of source for a message: as Markdown writes code, cut in its middle where it is long. */
export function asCode(text: string): string {
  const shown = isQuotable(text) ? text : `${text.slice(0, 240)} … ${text.slice(-60)}`;
  const run = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(run + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
