import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { datesInHistory, type FileDates, historyArguments } from './git-history.ts';

const run = promisify(execFile);

const bounds = { maxBuffer: 32 * 2 ** 20, timeout: 10_000 } as const;

// The folder may belong to a repository of somebody else, whose own configuration can name programs.
// Git asks for no password, takes no lock and fetches nothing.
const configuration = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'diff.relative=false'];
const logArguments = ['--no-show-signature', '--no-ext-diff', '--no-textconv', ...historyArguments];
const environment = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
};

/**
 * The dates of the files of a folder, from the whole history of the repository that it lies in: paths
 * relative to the folder, with `/` between their parts. What was not committed has no date yet: a file
 * that is new is missing, one that was changed since has the date of its last commit.
 *
 * @param folder absolute path.
 * @returns nothing where the history cannot tell: no git, no repository, one of another user, one
 * that was cloned without its whole history, nothing of the folder in it, more than 32 MiB of
 * history, or no answer within 10 seconds.
 */
export async function gitDates(folder: string): Promise<Map<string, FileDates> | undefined> {
  const [place, log] = await Promise.all([
    git(folder, 'rev-parse', '--is-shallow-repository', '--show-prefix'),
    git(folder, 'log', ...logArguments, '--', '.'),
  ]);
  const prefix = place?.match(/^false\n(.*)\n$/s)?.[1];
  if (log === undefined || prefix === undefined) return undefined;
  const dates = datesInHistory(log, prefix);
  return dates.size > 0 ? dates : undefined;
}

// Not with the folder as working directory: Windows would look for `git.exe` in it first.
async function git(folder: string, ...command: string[]): Promise<string | undefined> {
  const settings = configuration.flatMap((setting) => ['-c', setting]);
  const options = { ...bounds, env: { ...ownEnvironment(), ...environment }, windowsHide: true };
  try {
    const { stdout } = await run(
      'git',
      ['--no-pager', ...settings, '-C', folder, ...command],
      options,
    );
    return stdout;
  } catch {
    // Dates are an addition: for whatever reason git fails, there are none.
    return undefined;
  }
}

// A hook that starts a build has variables that point git to the repository of the hook.
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name)));
}
