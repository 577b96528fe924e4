import { fileURLToPath } from 'node:url';
import { sourceUrl } from './source-url.ts';

const script = fileURLToPath(sourceUrl('client/site.ts')).replaceAll('\\', '/');

/**
 * The script of every page with all that it imports, as one file. Vite makes a file of each module that
 * another page shares: seven instead of one, and 1.2 kB more once they are compressed.
 */
export const siteChunk = { name: 'site', test: (id: string): boolean => id === script };
