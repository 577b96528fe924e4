import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { maximumFileSize } from '../agent/text/decode.ts';
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts';
import { fileType } from './file-type.ts';
import type { SourceFile } from './process-file.ts';
import { codeOf, reasonOf } from './reason.ts';

/** Files that were read, and why others could not be. */
export interface ReadSources {
  files: SourceFile[];
  diagnostics: Diagnostic[];
}

// Opening thousands of files at once runs into the limit on open files.
const filesAtOnce = 64;

/** Reads files of a folder, in their order. */
export async function readSources(folder: string, paths: readonly string[]): Promise<ReadSources> {
  const read: ReadSources = { files: [], diagnostics: [] };
  for (let start = 0; start < paths.length; start += filesAtOnce) {
    const batch = paths.slice(start, start + filesAtOnce);
    for (const outcome of await Promise.all(batch.map((path) => readSource(folder, path)))) {
      if ('bytes' in outcome) read.files.push(outcome);
      else read.diagnostics.push(outcome);
    }
  }
  return read;
}

// A file may have become a link or a pipe since it was listed. Windows has neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a regular file of at most 256 KiB. Links are not followed, pipes are not waited for, and a
 * file that grows is not read to its end.
 *
 * @returns the file, or the diagnostic that says why it was not read.
 */
export async function readSource(folder: string, path: string): Promise<SourceFile | Diagnostic> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(join(folder, path), flags);
    return await readHandle(handle, path);
  } catch (error) {
    return refusal(error, path);
  } finally {
    await handle?.close();
  }
}

async function readHandle(handle: FileHandle, path: string): Promise<SourceFile | Diagnostic> {
  const status = await handle.stat();
  if (!status.isFile()) {
    return diagnose('file-not-regular', path, fileStart, `it is ${fileType(status)}.`);
  }
  if (status.size > maximumFileSize) {
    return diagnose('file-too-large', path, fileStart, `it has ${status.size} bytes.`);
  }
  // One byte more than there should be, so that a file that grows is noticed.
  const buffer = Buffer.alloc(status.size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length > status.size) {
    return diagnose('file-unreadable', path, fileStart, 'it grew while it was read.');
  }
  return { path, bytes: buffer.subarray(0, length) };
}

function refusal(error: unknown, path: string): Diagnostic {
  const code = codeOf(error);
  if (code === 'ELOOP') {
    return diagnose('file-not-regular', path, fileStart, 'it is a symbolic link.');
  }
  if (code === 'ENXIO') {
    return diagnose('file-not-regular', path, fileStart, 'it is a socket or a device.');
  }
  return diagnose('file-unreadable', path, fileStart, `${reasonOf(error, path)}.`);
}
