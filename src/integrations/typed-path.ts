import { relative, sep } from 'node:path';

/** A path as a reader would type it: from the working directory, with `/` between its parts. */
export function typedPath(path: string): string {
  return relative('', path).split(sep).join('/');
}
