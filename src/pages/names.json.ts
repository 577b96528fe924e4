import type { APIRoute } from 'astro';
import { agentNames } from '../catalog/agent-names.ts';
import { sharedState } from '../catalog/shared-state.ts';

/** Every agent of the catalog as `[slug, title]`, by title. */
export const GET: APIRoute = async () => {
  const { agents } = await sharedState().catalog;
  return Response.json(agentNames(agents));
};
