import { messageOf } from '../diagnostics/message-of.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENAMETOOLONG: 'its path is too long',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
};

/** Why a file or folder cannot be read, in words; the system's own where there are no better. */
export function reasonOf(error: unknown, path: string): string {
  const code = codeOf(error);
  // Names come as text, in which bytes that are none have become U+FFFD.
  if (code === 'ENOENT' && path.includes('\uFFFD')) return 'its name is not valid UTF-8';
  return (code === undefined ? undefined : reasons[code]) ?? messageOf(error);
}

/** The code of an error of the operating system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
