/** What is used of `tar-fs`, which ships no types. */
declare module 'tar-fs' {
  /** A stream that unpacks the tar archive written to it into a folder; `chown: false` leaves the files to this user. */
  export function extract(folder: string, options?: { chown?: boolean }): import('node:stream').Writable;
}
