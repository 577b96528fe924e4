import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { siteImage } from '../src/og/site-image.ts';

// Draws the image of links to a site: `node scripts/site-image.ts`.
const png = await sharp(Buffer.from(siteImage()))
  .png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 })
  .toBuffer();
await writeFile(new URL('../src/assets/site-image.png', import.meta.url), png);
console.log(`${png.length} bytes`);
