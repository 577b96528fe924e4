import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drawing } from './drawing.ts';

/** Drawings kept on disk, one file each, by a digest of the source and of all that decides how it is drawn. */
export interface DrawingCache {
  /** The drawing kept for a source, `undefined` if there is none that can be read. */
  read(source: string): Promise<Drawing | undefined>;
  /** Keeps a drawing. The file appears whole or not at all. */
  write(source: string, drawing: Drawing): Promise<void>;
}

/**
 * @param folder absolute; made when first written to.
 * @param recipe a text that changes whenever the same source would be drawn differently.
 */
export function drawingCache(folder: string, recipe: string): DrawingCache {
  const pathOf = (source: string) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([recipe, source]))
      .digest('hex');
    return join(folder, `${digest}.json`);
  };
  return {
    async read(source) {
      const path = pathOf(source);
      return existsSync(path) ? parseDrawing(await readFile(path, 'utf8')) : undefined;
    },
    async write(source, drawing) {
      await mkdir(folder, { recursive: true });
      const path = pathOf(source);
      const unfinished = `${path}.${randomUUID()}`;
      await writeFile(unfinished, JSON.stringify(drawing));
      await rename(unfinished, path);
    },
  };
}

/** Reads what `write` wrote; a damaged file counts as none, and is written again. */
function parseDrawing(text: string): Drawing | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !('ok' in value)) return undefined;
  if (value.ok === false && 'reason' in value && value.reason === 'broken' && 'message' in value) {
    return { ok: false, reason: 'broken', message: String(value.message) };
  }
  if (
    value.ok !== true ||
    !('light' in value && 'dark' in value && 'width' in value && 'height' in value)
  )
    return undefined;
  const { light, dark, width, height } = value;
  if (typeof light !== 'string' || typeof dark !== 'string') return undefined;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  return { ok: true, light, dark, width, height };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
