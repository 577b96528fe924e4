import { site } from 'astro:config/server';
import type { APIRoute, GetStaticPaths } from 'astro';
import favicon from '../assets/favicon.svg?url';
import { sharedState } from '../catalog/shared-state.ts';
import { siteDescription } from '../i18n/site-description.ts';
import { openSearchXml } from '../layouts/open-search.ts';
import { link } from '../layouts/url.ts';

export const getStaticPaths = (() =>
  site === undefined
    ? []
    : [{ params: { opensearch: 'opensearch' }, props: { site } }]) satisfies GetStaticPaths;

/** How a browser searches the catalog, where its address is known: no other is of use to a browser. */
export const GET: APIRoute<{ site: string }> = ({ props }) => {
  const state = sharedState();
  const xml = openSearchXml({
    title: state.title,
    description: siteDescription(state),
    language: state.locale,
    catalog: new URL(link(), props.site).href,
    image: new URL(favicon, props.site).href,
  });
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
