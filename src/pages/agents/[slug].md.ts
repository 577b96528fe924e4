import type { APIRoute, GetStaticPaths } from 'astro';
import { sharedState } from '../../catalog/shared-state.ts';

export const getStaticPaths = (async () => {
  const { agents } = await sharedState().catalog;
  return agents.map(({ slug, bytes }) => ({ params: { slug }, props: { bytes } }));
}) satisfies GetStaticPaths;

/** The agent file, byte for byte. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
