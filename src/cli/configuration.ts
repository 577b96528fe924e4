import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { valueAt } from '../agent/mapping.ts';
import { cacheFolder } from '../browser/cache-folder.ts';

/** Whether a project has an Astro configuration, which then says what the catalog is like. */
export function hasConfiguration(root: string): boolean {
  return configurationFile(root) !== undefined;
}

/** Where the agents of a project are, and where its builds keep what can be used again. */
export interface ProjectFolders {
  agents: string;
  cache: string;
}

/** The folders that hold without a configuration. Absolute paths. */
export function defaultFolders(root: string): ProjectFolders {
  // Where Astro keeps its own. A folder that has no packages is no project, and stays as it is.
  const packages = join(root, 'node_modules');
  const cache = existsSync(packages) ? join(packages, '.astro/vitrine') : cacheFolder();
  return { agents: join(root, 'agents'), cache };
}

/**
 * The folders that a project's configuration names, read without Astro, which would take another
 * second to start. Absolute paths.
 *
 * @throws an Error with what the configuration threw.
 */
export async function configuredFolders(root: string): Promise<ProjectFolders> {
  const standard = defaultFolders(root);
  const file = configurationFile(root);
  if (file === undefined) return standard;
  const { default: config }: { default?: unknown } = await import(
    pathToFileURL(join(root, file)).href
  );
  const agents = integrationsOf(config).find((entry) => valueAt(entry, 'name') === 'vitrine');
  const folder = valueAt(agents, 'agents');
  const cache = valueAt(config, 'cacheDir');
  return {
    agents: typeof folder === 'string' ? resolve(root, folder) : standard.agents,
    cache: typeof cache === 'string' ? join(resolve(root, cache), 'vitrine') : standard.cache,
  };
}

function configurationFile(root: string): string | undefined {
  return readdirSync(root).find((name) => /^astro\.config\.m?[jt]s$/.test(name));
}

function integrationsOf(config: unknown): unknown[] {
  const integrations = valueAt(config, 'integrations');
  return Array.isArray(integrations) ? integrations.flat(Number.POSITIVE_INFINITY) : [];
}
