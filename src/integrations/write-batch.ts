import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to write: its absolute path, and what it holds. */
export interface WrittenFile {
  path: string;
  content: string | Uint8Array;
}

const made = new Set<string>();

/** Writes files one after the other, making the folders between. Runs in a thread. */
export default function writeBatch(files: readonly WrittenFile[]): void {
  for (const { path, content } of files) {
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, content);
  }
}
