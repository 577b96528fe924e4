import type { SiteContext } from './site-file.ts';

/** Where a site is published. */
export type SitePlace = Pick<SiteContext, 'base'> & { origin: string };

/**
 * The address of a page or file of a site, as others have to write it: absolute, percent-encoded.
 *
 * @param path without a leading slash; empty for the catalog.
 */
export function siteAddress({ origin, base }: SitePlace, path = ''): string {
  return new URL(base + path, origin).href;
}

/** A path from the root of a server as an address has it: percent-encoded. */
export function encodedPath(path: string): string {
  return new URL(path, 'https://any.invalid').pathname;
}

/** Whether it is known where a site is published: only then can it say what needs whole addresses. */
export function isPlaced<Context extends { origin: string | undefined }>(
  context: Context,
): context is Context & { origin: string } {
  return context.origin !== undefined;
}
