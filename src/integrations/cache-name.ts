import { createHash } from 'node:crypto';

/** A short name for what is cached about a folder, so that several folders keep their caches apart. */
export function cacheName(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}
