/** A label of the interface in an article. */
export type UiLabel = 'done' | 'toDo' | 'table' | 'diagram' | 'footnotes' | 'backTo';

/**
 * Stands for a label in an article: articles are kept for sites in any language, so the page fills in
 * its own words.
 *
 * @param what the label is of, where its words need it.
 */
export function uiLabel(label: UiLabel, what = ''): string {
  return `ui:${label}${what === '' ? '' : ` ${what}`}`;
}

/**
 * Fills in the labels of an article. Authors can write no label of their own, and text that looks like
 * one stays.
 */
export function fillLabels(html: string, say: (label: UiLabel, what: string) => string): string {
  return html
    .replace(
      /(aria-label|alt)="ui:(done|toDo|table|diagram|footnotes|backTo)(?: ([^"]*))?"/g,
      (_, attribute: string, label: UiLabel, what = '') => `${attribute}="${say(label, what)}"`,
    )
    .replace(
      /(<h2[^>]* id="[^"]*footnote-label"[^>]*>)ui:footnotes(?=<)/g,
      (_, heading: string) => {
        return heading + say('footnotes', '');
      },
    );
}
