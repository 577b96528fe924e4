import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { expect, test } from 'vitest';
import { injectPages } from '../../../src/integrations/routes.ts';

/** The pages that a project gets, with their patterns, by their path in `src/pages`. */
function injected(source: string): Map<string, string> {
  const routes = new Map<string, string>();
  const srcDir: Pick<AstroConfig, 'srcDir'> = { srcDir: pathToFileURL(source) };
  injectPages(srcDir, ({ pattern, entrypoint }) => {
    const path = relative('src/pages', fileURLToPath(entrypoint));
    routes.set(path.replaceAll('\\', '/'), pattern);
  });
  return routes;
}

test('another project gets every page and file of the catalog', () => {
  const pages = readdirSync('src/pages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative('src/pages', `${parentPath}/${name}`));
  const routes = injected('/elsewhere/src/');
  expect([...routes.keys()].sort()).toEqual(pages.map((path) => path.replaceAll('\\', '/')).sort());
  expect(routes.get('index.astro')).toBe('/');
  expect(routes.get('agents/[slug]/source.astro')).toBe('/agents/[slug]/source');
  expect(routes.get('names.json.ts')).toBe('/names.json');
});

test('this one gets none, since Astro finds them', () => {
  expect(injected('src/')).toEqual(new Map());
});
