import { createReadStream, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/**
 * The system's own fonts, where it has any, and ours. "relative" is to this file, so that the folder can be
 * moved; "xdg" is the user's cache folder.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the archives of `@sparticuz/chromium` into an empty folder: `chromium`, the libraries that a bare
 * machine lacks in `lib/`, fonts in `fonts/` with a `fonts.conf`, and the software renderer beside the
 * executable, which looks for it there.
 *
 * @throws if an archive is missing or damaged, or the folder cannot be written.
 */
export async function unpackChromium(archives: string, folder: string): Promise<void> {
  const read = (name: string) =>
    [
      createReadStream(join(archives, name)),
      createBrotliDecompress({ chunkSize: 1 << 20 }),
    ] as const;
  // Not `chown`: as root it would hand the files to whatever user has the number that the archive names.
  await Promise.all([
    pipeline(...read('chromium.br'), createWriteStream(join(folder, 'chromium'), { mode: 0o755 })),
    pipeline(...read('al2023.tar.br'), extract(folder, { chown: false })),
    pipeline(...read('fonts.tar.br'), extract(folder, { chown: false })),
    pipeline(...read('swiftshader.tar.br'), extract(folder, { chown: false })),
  ]);
  // The one in the package names folders of a cloud function.
  await writeFile(join(folder, 'fonts.conf'), FONTS_CONF);
}
