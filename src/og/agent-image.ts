/** Pixels of an image that messages show beside a link. Source: what Open Graph clients crop to. */
export const imageSize = { width: 1200, height: 630 } as const;

/** Path of an agent's image, under the base of the site. */
export function agentImagePath(slug: string): string {
  return `og/${slug}.png`;
}
