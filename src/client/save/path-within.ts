/**
 * A path of a project as it is within a chosen folder: a visitor may have chosen the folder of the
 * tool (`.claude`) instead of the project that holds it.
 */
export function pathWithin(folder: string, path: string): string {
  return folder.startsWith('.') && path.startsWith(`${folder}/`)
    ? path.slice(folder.length + 1)
    : path;
}
