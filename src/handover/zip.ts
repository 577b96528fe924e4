import { zipSync } from 'fflate';

/** A file of an archive. */
export interface ZippedFile {
  /** With `/` between its parts, relative to the folder that the archive is unpacked into. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Packs files into a zip that is the same to the byte wherever, whenever and in whatever order they
 * are packed. They are stored as they are: a better compression would be another archive.
 *
 * @throws an Error where two files have one path.
 */
export function zipFiles(files: readonly ZippedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes]));
  if (Object.keys(entries).length < files.length) throw new Error('Two files have the same path.');
  // A zip has the time of day of the place where it is made: this one is noon everywhere.
  return zipSync(entries, { level: 0, mtime: new Date(1980, 0, 1, 12) });
}
