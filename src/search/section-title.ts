/** Stands between the role of a section and its heading in the title of a result: no heading has it. */
export const roleMark = '\uE000';

/** What the ids of parts begin with to which a page has no anchor: its top. */
export const topAnchor = 'ui-top-';

/** The title of a result: what its section is for, if that is known, and its heading. */
export function splitTitle(title: string): { role: string | undefined; heading: string } {
  const at = title.indexOf(roleMark);
  if (at < 0) return { role: undefined, heading: title };
  return { role: title.slice(0, at), heading: title.slice(at + roleMark.length) };
}

/** The address of a result, without an anchor that the page lacks. */
export function pageAddress(url: string): string {
  return url.replace(new RegExp(`#${topAnchor}[a-z]+$`), '');
}
