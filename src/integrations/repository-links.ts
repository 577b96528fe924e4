import { z } from 'astro/zod';

/**
 * What an owner sets: the address of the agents folder as a browser shows it on GitHub, GitLab,
 * Bitbucket, Codeberg, or a Gitea or Forgejo, such as
 * `https://github.com/acme/tools/tree/main/agents`. The address of the repository alone means its
 * branch `main`, and the same folder in it as in the project. A branch with a `/` in its name is
 * written with `%2F`.
 */
export type RepositoryOption = string;

/** A repository that agents come from. All parts are decoded. */
export interface Repository {
  forge: Forge;
  /** Address of the repository, without a slash at its end. */
  address: string;
  branch: string;
  /** Where the agents lie in it, empty for its root; nothing where the address does not say. */
  folder: string | undefined;
}

/** Addresses of an agent's file where its repository is kept. */
export interface RepositoryLinks {
  /** Where a visitor may change the file, or propose a change. */
  edit: string;
  /** The commits that changed it. */
  history: string;
}

interface ForgeAddresses {
  /** What stands between repository and branch in the address of a folder. */
  tree: string;
  edit: (branch: string, path: string) => string;
  history: (branch: string, path: string) => string;
}

// A file is edited on a branch: `HEAD`, which leads to its history anywhere, does not do for that.
const forges = {
  github: {
    tree: 'tree',
    edit: (branch, path) => `edit/${encoded(branch)}/${path}`,
    history: (branch, path) => `commits/${encoded(branch)}/${path}`,
  },
  gitlab: {
    tree: '-/tree',
    edit: (branch, path) => `-/edit/${encoded(branch)}/${path}`,
    history: (branch, path) => `-/commits/${encoded(branch)}/${path}`,
  },
  gitea: {
    tree: 'src/branch',
    edit: (branch, path) => `_edit/${encoded(branch)}/${path}`,
    history: (branch, path) => `commits/branch/${encoded(branch)}/${path}`,
  },
  bitbucket: {
    tree: 'src',
    edit: (branch, path) => {
      const name = encodeURIComponent(branch);
      return `src/${name}/${path}?mode=edit&at=${name}`;
    },
    history: (branch, path) => `history-node/${encodeURIComponent(branch)}/${path}`,
  },
} as const satisfies Record<string, ForgeAddresses>;

/** A kind of place that keeps repositories. Forgejo, and so Codeberg, has the addresses of Gitea. */
export type Forge = keyof typeof forges;

const example = 'https://github.com/acme/tools/tree/main/agents';

/** Checks a {@link RepositoryOption}, and takes it apart. */
export const repositoryOption = z.string().transform((address, context): Repository => {
  const repository = readAddress(address);
  if (repository) return repository;
  context.addIssue({
    code: 'custom',
    message: `the address of a repository, or of a folder in it, as a browser shows it (${example})`,
  });
  return z.NEVER;
});

/**
 * Where the agents lie in their repository, from its root, with `/` between the parts; empty for the
 * root.
 *
 * @param agentsFolder the agents folder in the project, for a repository that does not say where its
 * agents lie; one outside the project is taken for the root of the repository.
 */
export function repositoryFolder({ folder }: Repository, agentsFolder: string): string {
  const parts = partsOf(folder ?? agentsFolder);
  return parts.includes('..') ? '' : parts.join('/');
}

/**
 * Where an agent's file can be changed, and what became of it so far.
 *
 * @param path of the file, from the agents folder, with `/` between its parts.
 * @param agentsFolder as {@link repositoryFolder} takes it.
 */
export function repositoryLinks(
  repository: Repository,
  path: string,
  agentsFolder: string,
): RepositoryLinks {
  const { forge, address, branch } = repository;
  const folder = repositoryFolder(repository, agentsFolder);
  const whole = encoded(folder === '' ? path : `${folder}/${path}`);
  const { edit, history } = forges[forge];
  return {
    edit: `${address}/${edit(branch, whole)}`,
    history: `${address}/${history(branch, whole)}`,
  };
}

function readAddress(text: string): Repository | undefined {
  if (!URL.canParse(text)) return undefined;
  // Without what must not be published: a user and a password.
  const { protocol, hostname, origin, pathname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const named = forgeOf(hostname);
  for (const forge of named ? [named] : forgesByMark) {
    const found = readPath(pathname, forge, named !== undefined);
    if (found) return { forge, ...found, address: origin + found.address };
  }
  return undefined;
}

// The mark of Bitbucket begins Gitea's, and is too common to tell a host that nobody knows.
const forgesByMark: readonly Forge[] = ['gitlab', 'gitea', 'github'];

function forgeOf(host: string): Forge | undefined {
  if (host === 'bitbucket.org') return 'bitbucket';
  const [, name] = /(?:^|[.-])(github|gitlab|gitea|forgejo|codeberg)[.-]/.exec(host) ?? [];
  if (name === 'github' || name === 'gitlab') return name;
  return name === undefined ? undefined : 'gitea';
}

function readPath(path: string, forge: Forge, known: boolean) {
  // A forge may itself be served from a folder.
  const deep = new RegExp(`^((?:/[^/]+){2,}?)/${forges[forge].tree}/([^/]+)(.*)$`).exec(path);
  if (deep) {
    const [, address = '', ...rest] = deep;
    const [branch, folder] = rest.map(decoded);
    if (branch === undefined || folder === undefined) return undefined;
    return { address, branch, folder: partsOf(folder).join('/') };
  }
  // On GitLab, groups have groups.
  const bare = forge === 'gitlab' ? /^((?:\/[^/]+){2,}?)\/*$/ : /^((?:\/[^/]+){2})\/*$/;
  const address = known ? bare.exec(path)?.[1]?.replace(/\.git$/, '') : undefined;
  return address === undefined ? undefined : { address, branch: 'main', folder: undefined };
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

function encoded(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A `%` that encodes nothing.
    return undefined;
  }
}
