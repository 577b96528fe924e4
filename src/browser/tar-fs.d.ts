declare module 'tar-fs' {
  import type { Writable } from 'node:stream';

  /** Unpacks a tar stream into a folder; see https://github.com/mafintosh/tar-fs */
  export function extract(folder: string, options?: { chown?: boolean }): Writable;
}
