/** When a file first came into the history of its repository, and when it last changed there. */
export interface FileDates {
  /** Committer date of the last change, in UTC, such as `2026-01-31T12:00:00Z`. */
  changed: string;
  /** The same of the first commit that holds the file, under this name or a former one. */
  created: string;
}

/** What `git log` has to be asked for, so that {@link datesInHistory} can read its answer. */
export const historyArguments: readonly string[] = [
  // No commit before those that it is a parent of, whatever their clocks said.
  '--topo-order',
  '-z',
  '--format=%ct',
  '--name-status',
  // Renames are recognised by equal contents alone: nothing has to be read, or fetched, for that.
  '--find-renames=100%',
  // Of a merge, the files that are as in none of its parents.
  '-c',
];

interface Life {
  changed: number;
  created: number;
}

/**
 * Reads the answer of `git log` with {@link historyArguments}: the dates of each file that is still
 * there. A renamed file takes its history along, and the renaming is a change of it; a file that was
 * deleted and made again begins anew.
 *
 * @param log paths from the root of the repository.
 * @param prefix the folder whose files are wanted, with a `/` at its end; empty for the root.
 * @returns the dates by path from that folder.
 */
export function datesInHistory(log: string, prefix: string): Map<string, FileDates> {
  const lives = livesIn(log);
  const dates = new Map<string, FileDates>();
  for (const [path, { changed, created }] of lives) {
    if (!path.startsWith(prefix)) continue;
    dates.set(path.slice(prefix.length), { changed: utc(changed), created: utc(created) });
  }
  return dates;
}

function livesIn(log: string): Map<string, Life> {
  const lives = new Map<string, Life>();
  // Whose name a path was, as far back as has been read; nothing where that file began, or is gone.
  const owners = new Map<string, string | undefined>();

  const touch = (path: string, time: number): string | undefined => {
    if (!owners.has(path)) {
      owners.set(path, path);
      lives.set(path, { changed: time, created: time });
    }
    const owner = owners.get(path);
    const life = owner === undefined ? undefined : lives.get(owner);
    if (life) {
      life.changed = Math.max(life.changed, time);
      life.created = Math.min(life.created, time);
    }
    return owner;
  };

  const rename = (from: string, to: string, time: number): void => {
    const owner = touch(to, time);
    const other = owners.get(from);
    // Another branch still knew the file by its former name.
    const same = other === undefined ? undefined : lives.get(other);
    if (owner !== undefined && other !== undefined && other !== owner && same) {
      lives.delete(other);
      owners.set(from, owner);
      touch(from, same.changed);
    } else owners.set(from, owner);
    owners.set(to, undefined);
  };

  for (const { status, from, path, time } of changesIn(log)) {
    if (from !== undefined) rename(from, path, time);
    else if (status !== 'D') touch(path, time);
    if (status === 'A' || (status === 'D' && !owners.has(path))) owners.set(path, undefined);
  }
  return lives;
}

interface Change {
  /** A letter of `git diff --name-status`. */
  status: string;
  /** The former path of a renamed file. */
  from: string | undefined;
  path: string;
  /** Seconds since 1970. */
  time: number;
}

// Everything ends with NUL: a date, then, for each file, a status and a path, or two. Between them
// stands a line break or nothing, by the kind of the commit.
function* changesIn(log: string): Generator<Change> {
  const words = log.split('\0').values();
  const next = () => words.next().value ?? '';
  let time = 0;
  for (const word of words) {
    const token = word.replace(/^\n/, '');
    if (token === '') continue;
    if (/^\d+$/.test(token)) time = Number(token);
    else if (/^R\d+$/.test(token)) {
      yield { status: 'R', from: next(), path: next(), time };
    } else yield { status: inAll(token), from: undefined, path: next(), time };
  }
}

// A merge has a letter for each of its parents.
function inAll(letters: string): string {
  const [first = ''] = letters;
  return letters === first.repeat(letters.length) ? first : 'M';
}

// A commit may name any number of seconds; four digits of a year are what everybody can read.
const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

function utc(seconds: number): string {
  const date = new Date(Math.min(seconds, lastSecond) * 1000);
  return date.toISOString().replace('.000Z', 'Z');
}
