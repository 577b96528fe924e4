import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeXml } from '../render/escape-xml.ts';

/** The image library, which Astro brings where the machine can run it. */
export type Sharp = typeof import('sharp').default;

/** The file of the font that images are written in: PT Serif (OFL), Latin and Cyrillic. */
export const fontFile = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'),
);

/** How a text is drawn. Lengths are in pixels. */
export interface TextStyle {
  size: number;
  colour: string;
  /** Lines are broken at this width. */
  width: number;
}

/** A text as an image with a clear ground, as large as its letters. */
export interface DrawnText {
  png: Buffer;
  width: number;
  height: number;
}

/** Draws a text. */
export async function drawText(
  sharp: Sharp,
  text: string,
  { size, colour, width }: TextStyle,
): Promise<DrawnText> {
  const markup = `<span foreground="${colour}">${escapeXml(text)}</span>`;
  const { data, info } = await sharp({
    text: {
      text: markup,
      font: `PT Serif ${size}`,
      fontfile: fontFile,
      width,
      wrap: 'word-char',
      rgba: true,
      // A point is a pixel then.
      dpi: 72,
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

/**
 * Loads the image library so that it knows no font of the machine: an image is the same everywhere.
 *
 * @param folder an existing folder for the configuration of fonts.
 * @throws an Error that says what to install, where the library is not there.
 */
export async function loadSharp(folder: string): Promise<Sharp> {
  let sharp: Sharp;
  try {
    ({ default: sharp } = await import('sharp'));
  } catch (cause) {
    throw new Error('The option ogImages needs the package sharp: npm install sharp', { cause });
  }
  const configuration = join(folder, 'fonts.conf');
  await writeFile(configuration, '<fontconfig></fontconfig>\n');
  const former = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = configuration;
  // Read once, with the first text; a browser that is started later has to find its own.
  await drawText(sharp, 'A', { size: 10, colour: '#000', width: 100 });
  if (former === undefined) delete process.env.FONTCONFIG_FILE;
  else process.env.FONTCONFIG_FILE = former;
  return sharp;
}
