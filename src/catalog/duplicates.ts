import { fieldOf } from '../agent/field.ts';
import { nameFromPath } from '../agent/path.ts';
import { type Diagnostic, diagnose, fileStart } from '../diagnostics/diagnostic.ts';
import { foldName, namePlace } from './name.ts';
import type { PublishedAgent, ReadFile } from './published-agent.ts';
import { slugify } from './slug.ts';

/** Reports, at each of them, agents that a project could not hold together: they have one name. */
export function findDuplicateNames(files: readonly ReadFile[]): Diagnostic[] {
  return (
    duplicates(files, ({ agent }) => foldName(agent.name))
      // Names that files do not state come from their paths, of which the slug tells.
      .filter(({ group }) => group.some(({ agent }) => fieldOf(agent.fields, 'name') !== undefined))
      .map(({ file: { agent }, others }) =>
        diagnose(
          'name-duplicate',
          agent.path,
          namePlace(agent),
          `“${agent.name}” is also ${others}.`,
        ),
      )
  );
}

/** Reports, at each of them, files whose own names make the same address. */
export function findDuplicateSlugs(files: readonly PublishedAgent[]): Diagnostic[] {
  const slugOf = ({ agent }: PublishedAgent): string => slugify(nameFromPath(agent.path));
  return duplicates(files, slugOf).map(({ file, others }) => {
    const detail = `“${slugOf(file)}” is also that of ${others}; this one has “${file.slug}”.`;
    return diagnose('slug-duplicate', file.agent.path, fileStart, detail);
  });
}

interface Duplicate<File> {
  file: File;
  /** All files of the same key. */
  group: readonly File[];
  /** The other files, in words. */
  others: string;
}

function duplicates<File extends ReadFile>(
  files: readonly File[],
  keyOf: (file: File) => string,
): Duplicate<File>[] {
  return [...Map.groupBy(files, keyOf).values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      group.sort((a, b) => (a.agent.path < b.agent.path ? -1 : 1));
      return group.map((file) => ({ file, group, others: nameOthers(file, group) }));
    });
}

const namedOthers = 3;
const list = new Intl.ListFormat('en');

function nameOthers(file: ReadFile, group: readonly ReadFile[]): string {
  const named = group
    .slice(0, namedOthers + 1)
    .filter((other) => other !== file)
    .slice(0, namedOthers)
    .map((other) => {
      const copy = Buffer.compare(other.bytes, file.bytes) === 0;
      return copy ? `${other.agent.path} (a copy, byte for byte)` : other.agent.path;
    });
  const more = group.length - 1 - named.length;
  if (more > 0) named.push(more === 1 ? '1 other' : `${more} others`);
  return list.format(named);
}
