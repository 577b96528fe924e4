import type { APIRoute } from 'astro';
import { agentNames } from '../catalog/agent-names.ts';
import { sharedState } from '../catalog/shared-state.ts';
import { catalogView } from '../components/catalog-view.ts';

/** Every agent of the catalog as `[slug, title, name]`, in the order in which the list numbers them. */
export const GET: APIRoute = async () => {
  const { agents } = catalogView(await sharedState().catalog);
  return Response.json(agentNames(agents));
};
