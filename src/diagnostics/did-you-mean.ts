import type { Finding } from './diagnostic.ts';

/** What to say of a name that was most likely meant to be another; undefined where none is near. */
export function didYouMean(
  name: string,
  meant: string | undefined,
): Required<Pick<Finding, 'detail' | 'fix'>> | undefined {
  if (meant === undefined) return undefined;
  return { detail: `“${name}”; did you mean “${meant}”?`, fix: `Write \`${meant}\`.` };
}
