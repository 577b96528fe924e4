// npm run bench -- [what] [folder] [seed]: the figures of the README, measured.
import { benchBounds } from './bench/bounds.ts';
import { benchBuild } from './bench/build.ts';
import { benchExports } from './bench/exports.ts';
import { benchFacets } from './bench/facets.ts';
import { benchRead } from './bench/read.ts';
import { benchRoles } from './bench/roles.ts';
import { benchSearch } from './bench/search.ts';

const benches: Readonly<Record<string, (folder: string, seed?: string) => void | Promise<void>>> = {
  read: benchRead,
  roles: benchRoles,
  bounds: benchBounds,
  build: benchBuild,
  exports: benchExports,
  facets: benchFacets,
  search: benchSearch,
};

const [what = 'build', folder = 'agents', seed] = process.argv.slice(2);
const bench = Object.hasOwn(benches, what) ? benches[what] : undefined;
if (bench) {
  await bench(folder, seed);
} else {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join('|')} [folder] [seed]`);
  process.exitCode = 2;
}
