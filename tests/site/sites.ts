/** A site that is built and served before the tests in the browser begin. */
export interface TestedSite {
  /** Folder of the output. */
  out: string;
  port: number;
  /** The path that it stands under. */
  base: string;
}

const site = (name: string, port: number, base = '/'): TestedSite => ({
  out: `test-results/${name}`,
  port,
  base,
});

/** The sites, by what is special about them. */
export const sites = {
  own: site('site', 4391),
  subPath: site('sub-path', 4392, '/catalog/'),
  damaged: site('damaged', 4395),
  large: site('large', 4396),
  empty: site('empty', 4397),
};

/** The origin that the site under a sub-path is built for. */
export const publishedOrigin = 'https://example.com';

/** The address of a page of a site, by its path without the base: `agents/writer/`. */
export function addressOf({ port, base }: TestedSite, path: string): string {
  return `http://localhost:${port}${base}${path}`;
}
