import type { APIRoute, GetStaticPaths } from 'astro';
import { sharedState } from '../../catalog/shared-state.ts';

export const getStaticPaths = (async () => {
  const { agents } = await sharedState().catalog;
  return agents.flatMap(({ slug, agent: { repaired } }) =>
    repaired === undefined ? [] : [{ params: { slug }, props: { repaired } }],
  );
}) satisfies GetStaticPaths;

/** The file of an agent with its text damage undone, where there is damage. */
export const GET: APIRoute<{ repaired: string }> = ({ props }) =>
  new Response(props.repaired, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
