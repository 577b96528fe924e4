import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedAgent } from '../catalog/catalog.ts';
import type { SiteContext, SiteFile } from '../export/site-file.ts';
import { agentImagePath } from '../og/agent-image.ts';
import { agentLabel } from '../og/agent-label.ts';
import { drawAgentImage } from '../og/draw-agent-image.ts';
import { fontFile, loadSharp, type Sharp } from '../og/draw-text.ts';
import { fontCharacters } from '../og/font-characters.ts';
import { pipelineVersion } from './pipeline-version.ts';
import { codeOf } from './reason.ts';

/** What images are drawn with. */
interface Studio {
  sharp: Sharp;
  has: (character: string) => boolean;
  /** Absolute path of the folder of former images. */
  folder: string;
  version: string;
}

// Files are written one after the other; the library draws beside that.
const ahead = 4;

/**
 * The images that messages show beside links to agents, where the owner wants them. They are drawn when
 * they are asked for, the next ones meanwhile; what was drawn in a former build is used again.
 *
 * @throws from `content` an Error that says what to install, where images cannot be drawn.
 */
export function agentImageFiles(context: SiteContext): SiteFile[] {
  const { agents, options, cacheDirectory } = context;
  if (!options.ogImages) return [];
  let opening: Promise<Studio> | undefined;
  const drawing = new Map<number, Promise<Uint8Array>>();
  const draw = (index: number, entry: PublishedAgent): Promise<Uint8Array> => {
    opening ??= openStudio(join(cacheDirectory, 'og'));
    const started = drawing.get(index) ?? opening.then((studio) => imageOf(entry, options, studio));
    drawing.set(index, started);
    // Whoever asks for it gets the error; until then it is not unhandled.
    started.catch(() => undefined);
    return started;
  };
  return agents.map((entry, index) => ({
    path: agentImagePath(entry.slug),
    content: async () => {
      const image = draw(index, entry);
      for (const [place, next] of agents.slice(index + 1, index + ahead).entries())
        draw(index + 1 + place, next);
      drawing.delete(index);
      return image;
    },
  }));
}

async function openStudio(folder: string): Promise<Studio> {
  await mkdir(folder, { recursive: true });
  const sharp = await loadSharp(folder);
  const version = await pipelineVersion(['og']);
  return {
    sharp,
    has: fontCharacters(await readFile(fontFile)),
    folder,
    version: `${version} ${JSON.stringify(sharp.versions)}`,
  };
}

async function imageOf(
  entry: PublishedAgent,
  options: SiteContext['options'],
  { sharp, has, folder, version }: Studio,
): Promise<Uint8Array> {
  const label = agentLabel(entry, options, has);
  const key = createHash('sha256').update(version).update(JSON.stringify(label)).digest('hex');
  const path = join(folder, `${key}.png`);
  const former = await readFile(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (former) return former;
  const image = await drawAgentImage(sharp, label);
  // Another build may draw the same.
  const draft = `${path}.${process.pid}-${entry.slug}`;
  await writeFile(draft, image);
  await rename(draft, path);
  return image;
}
