/**
 * Loads what hands files over.
 *
 * @throws if it does not come, as on a page that is older than the site.
 */
export const loadHandingOver = () => import('./handing-over.ts');
