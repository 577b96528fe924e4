import type { Catalog } from './catalog.ts';

/**
 * What the integration hands to the pages, which Vite bundles apart from it. `base` and `development`
 * are here because variables of the machine, such as BASE_URL, win over those of `import.meta.env`.
 */
export interface VitrineState {
  /** The catalog as it is now; in dev, a new promise after each change. */
  catalog: Promise<Catalog>;
  /** Title of the site. */
  title: string;
  /** One line that says what the catalog is. */
  description: string;
  /** Path that the site is served from, with a slash at both ends. */
  base: string;
  /** Whether this is the dev server. */
  development: boolean;
}

declare global {
  // The pages run in the same process, from another bundle with modules of its own.
  var vitrineState: VitrineState | undefined;
}

/** Keeps the state where the pages find it. */
export function shareState(state: VitrineState): void {
  globalThis.vitrineState = state;
}

/** @throws if the integration did not run, which an Astro configuration without it would cause. */
export function sharedState(): VitrineState {
  const state = globalThis.vitrineState;
  if (!state) throw new Error('Add vitrine() to the integrations of astro.config.mjs.');
  return state;
}
