import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedAgent } from '../catalog/published-agent.ts';
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

/** An image, and the name that it is kept under. */
interface KeptImage {
  name: string;
  png: Uint8Array;
}

// Files are written one after the other; the library draws beside that.
const ahead = 4;

/**
 * The images that messages show beside links to agents, where the owner wants them. They are drawn when
 * they are asked for, the next ones meanwhile; what was drawn in a former build is used again. Once all
 * were asked for, former images that no agent has any more go.
 *
 * @throws from `content` an Error that says what to install, where images cannot be drawn.
 */
export function agentImageFiles(context: SiteContext): SiteFile[] {
  const { agents, options, imageDirectory } = context;
  if (!options.ogImages) return [];
  let opening: Promise<Studio> | undefined;
  const drawing = new Map<number, Promise<KeptImage>>();
  const names = new Map<number, string>();
  const draw = (index: number, entry: PublishedAgent): Promise<KeptImage> => {
    opening ??= openStudio(imageDirectory);
    const started = drawing.get(index) ?? opening.then((studio) => imageOf(entry, options, studio));
    drawing.set(index, started);
    // Whoever asks for it gets the error; until then it is not unhandled.
    started.catch(() => undefined);
    return started;
  };
  return agents.map((entry, index) => ({
    path: agentImagePath(entry.slug),
    content: async () => {
      const drawn = draw(index, entry);
      for (const [place, next] of agents.slice(index + 1, index + ahead).entries())
        draw(index + 1 + place, next);
      drawing.delete(index);
      const { name, png } = await drawn;
      names.set(index, name);
      if (names.size === agents.length) await prune(imageDirectory, new Set(names.values()));
      return png;
    },
  }));
}

// What does not end so is no image, or one that another build is about to keep.
async function prune(folder: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.png') && !used.has(name)) await rm(join(folder, name), { force: true });
  }
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
): Promise<KeptImage> {
  const label = agentLabel(entry, options, has);
  const key = createHash('sha256').update(version).update(JSON.stringify(label)).digest('hex');
  const name = `${key}.png`;
  const path = join(folder, name);
  const former = await readFile(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (former) return { name, png: former };
  const png = await drawAgentImage(sharp, label);
  // Another build may draw the same.
  const draft = `${path}.${process.pid}-${entry.slug}`;
  await writeFile(draft, png);
  await rename(draft, path);
  return { name, png };
}
