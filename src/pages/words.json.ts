import type { APIRoute } from 'astro';
import { words } from '../i18n/words.ts';

/** What the scripts of the site say, for those that come on demand: a page carries its own words alone. */
export const GET: APIRoute = () => Response.json(words().client);
