import type { Drawing } from './diagrams/drawing.ts';
import { uiLabel } from './ui-label.ts';

/**
 * Puts drawings into an article's HTML, where the figures stand. A figure without a drawing keeps
 * showing its source.
 *
 * @param drawings by the key of the figure.
 */
export function insertDrawings(
  html: string,
  drawings: ReadonlyMap<string, Drawing | undefined>,
): string {
  return html.replace(
    /<figure data-diagram="([0-9a-f]+)">([\s\S]*?)<\/figure>/g,
    (figure, key: string, source: string) => {
      const drawing = drawings.get(key);
      if (!drawing?.ok) return figure;
      const alt = accessibleTitle(source);
      const image = (theme: 'light' | 'dark'): string =>
        `<img class="diagram-${theme}" src="${escapeAttribute(drawing[theme])}" alt="${alt}" width="${Math.ceil(drawing.width)}" height="${Math.ceil(drawing.height)}" loading="lazy" decoding="async">`;
      // The keyboard has to reach what is wider than the page.
      return `<figure data-diagram="${key}"><div class="drawing" tabindex="0" role="group" aria-label="${alt}">${image('light')}${image('dark')}</div><details><summary>Source</summary>${source}</details></figure>`;
    },
  );
}

// The source stands in the HTML, so it is escaped already, but for quotes.
function accessibleTitle(source: string): string {
  const [, title] = /^\s*accTitle\s*:\s*(.+)$/m.exec(source) ?? [];
  const [, kind] = /<code[^>]*>\s*([A-Za-z][\w-]*)/.exec(source) ?? [];
  return (title ?? uiLabel('diagram', kind ?? 'Mermaid')).trim().replaceAll('"', '&quot;');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
