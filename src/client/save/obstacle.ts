/** What keeps a file from being saved. `file` and `folder`: one is where the other is needed. */
export type Obstacle =
  | 'denied'
  | 'readOnly'
  | 'file'
  | 'folder'
  | 'name'
  | 'full'
  | 'gone'
  | 'different'
  | 'other';

// https://fs.spec.whatwg.org and https://wicg.github.io/file-system-access
const obstacles = new Map<string, Obstacle>([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NoModificationAllowedError', 'readOnly'],
  ['InvalidModificationError', 'readOnly'],
  ['QuotaExceededError', 'full'],
  ['NotFoundError', 'gone'],
]);

/**
 * What an error of the browser's file system means.
 *
 * @param otherKind what was there if it was not what was asked for.
 */
export function obstacleOf(error: unknown, otherKind: 'file' | 'folder'): Obstacle {
  // Names that the system does not allow.
  if (error instanceof TypeError) return 'name';
  if (!(error instanceof DOMException)) return 'other';
  if (error.name === 'TypeMismatchError') return otherKind;
  return obstacles.get(error.name) ?? 'other';
}
