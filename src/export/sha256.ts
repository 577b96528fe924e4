import { hash } from 'node:crypto';

/** The SHA-256 of a file, in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
