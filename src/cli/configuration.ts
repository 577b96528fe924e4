import { readdirSync } from 'node:fs';

/** Whether a project has an Astro configuration, which then says what the catalog is like. */
export function hasConfiguration(root: string): boolean {
  return readdirSync(root).some((name) => /^astro\.config\.m?[jt]s$/.test(name));
}
