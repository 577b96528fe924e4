import { loadVerified, type VerifiedFile } from './verified-file.ts';

/**
 * Loads the file that an element names in `data-source`, and compares it with its `data-sha256`.
 *
 * @throws as `loadVerified` does.
 */
export function loadFileOf(holder: HTMLElement): Promise<VerifiedFile> {
  const { source = '', sha256 = '' } = holder.dataset;
  return loadVerified(source, sha256);
}
