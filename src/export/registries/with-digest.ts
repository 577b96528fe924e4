import { sha256 } from '../sha256.ts';

/** A file that others name by its digest. */
export interface DigestedFile {
  /** Makes it. */
  content(): Uint8Array;
  /** Its SHA-256 in hexadecimal; makes the file only where nobody did. */
  sha256(): string;
}

/** Keeps the digest of a file, not its bytes. */
export function withDigest(make: () => Uint8Array): DigestedFile {
  let digest: string | undefined;
  return {
    content: () => {
      const bytes = make();
      digest = sha256(bytes);
      return bytes;
    },
    sha256: () => {
      digest ??= sha256(make());
      return digest;
    },
  };
}
