import type { APIRoute, GetStaticPaths } from 'astro';
import { sharedState } from '../catalog/shared-state.ts';
import { accentCss } from '../layouts/accent.ts';

export const getStaticPaths = (() => {
  const { accent } = sharedState();
  return accent === undefined ? [] : [{ params: { theme: 'theme' }, props: { accent } }];
}) satisfies GetStaticPaths;

/** The owner's accent colour, where there is one: a page may hold no style of its own. */
export const GET: APIRoute<{ accent: string }> = ({ props }) =>
  new Response(accentCss(props.accent), { headers: { 'Content-Type': 'text/css' } });
