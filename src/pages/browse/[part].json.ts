import type { APIRoute, GetStaticPaths } from 'astro';
import { packValues } from '../../browse/browse-index.ts';
import { listedValues } from '../../browse/facet.ts';
import { sharedState } from '../../catalog/shared-state.ts';
import { catalogView } from '../../components/catalog-view.ts';

export const getStaticPaths = (async () => {
  const { index, facets } = catalogView(await sharedState().catalog);
  const others = facets.flatMap(({ name, values }) => {
    const rest = values.slice(listedValues);
    return rest.length === 0 ? [] : [{ params: { part: name }, props: { json: packValues(rest) } }];
  });
  return [{ params: { part: 'index' }, props: { json: index } }, ...others];
}) satisfies GetStaticPaths;

/** What the browser filters the catalog by; the less frequent values of a facet are in its own file. */
export const GET: APIRoute<{ json: unknown }> = ({ props }) => Response.json(props.json);
