/** Path that the site is served from, with a slash at both ends. */
export function siteBase(): string {
  return document.documentElement.dataset.base ?? '/';
}
