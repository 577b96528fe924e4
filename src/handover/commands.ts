/** The kinds of shell that commands are written for. */
export const shells = ['posix', 'powershell'] as const;

/** One of them. */
export type Shell = (typeof shells)[number];

/** Whom an agent is installed for: those who work in one project, or one user in all of theirs. */
export const scopes = ['project', 'user'] as const;

/** One of these. */
export type Scope = (typeof scopes)[number];

/** A published file, and where it belongs. */
export interface Handover {
  /** Path of its address, percent-encoded, with the base of the site: `/catalog/agents/x.md`. */
  path: string;
  /** With `/` between its parts, relative to the project, or to the home folder of the user. */
  destination: string;
}

/** Where a command is run, and where it loads files from. */
export interface CommandPlace {
  shell: Shell;
  scope: Scope;
  /** Of the site, such as `https://example.com`. */
  origin: string;
}

/**
 * The command that loads a published file into a project or a home folder, whatever its names are made
 * of. It leaves what is there alone, and fails with a message, where the file is not found.
 */
export function installCommand({ shell, scope, origin, ...file }: CommandPlace & Handover): string {
  return installCommands({ shell, scope, origin }, [file]);
}

/** The same for several files; it stops at the first that is not found. Empty for no file. */
export function installCommands(place: CommandPlace, files: readonly Handover[]): string {
  if (files.length === 0) return '';
  return place.shell === 'posix' ? posixCommand(place, files) : powerShellCommand(place, files);
}

/** An installed file, and what it should be. */
export interface Installed extends Pick<CommandPlace, 'shell' | 'scope'> {
  /** As {@link Handover.destination}. */
  destination: string;
  /** In hexadecimal digits. */
  sha256: string;
}

/** The command that tells whether an installed file is the one that was published. */
export function checkCommand({ shell, scope, destination, sha256 }: Installed): string {
  return shell === 'posix'
    ? `printf '%s  %s\\n' ${sha256} ${posixPlace(scope, destination)} | shasum -a 256 -c`
    : `(Get-FileHash ${powerShellPlace(scope, destination)}).Hash -eq '${sha256}'`;
}

/** A text as one word of a command, whatever it is made of. */
export function shellWord(shell: Shell, text: string): string {
  return shell === 'posix' ? posixWord(text) : powerShellWord(text);
}

function posixCommand({ scope, origin }: CommandPlace, files: readonly Handover[]): string {
  const at = (path: string): string => posixPlace(scope, path);
  const folders = foldersOf(files).map(at);
  const loads = curlPatterns(files).map(
    ({ path, destination }) => `${posixWord(origin + path)} -o ${at(destination)}`,
  );
  // Without it, curl tells only whether the last of several files was found.
  const early = files.length > 1 ? ' --fail-early' : '';
  const load = `curl -fsSL${early} ${loads.join(' ')}`;
  return folders.length === 0 ? load : `mkdir -p ${folders.join(' ')} && ${load}`;
}

function powerShellCommand({ scope, origin }: CommandPlace, files: readonly Handover[]): string {
  const at = (path: string): string => powerShellPlace(scope, path);
  const folders = foldersOf(files).map(at);
  const make =
    folders.length === 0
      ? []
      : [`New-Item -ItemType Directory -Force ${folders.join(', ')} | Out-Null`];
  // Windows PowerShell 5.1 would otherwise ask Internet Explorer to read what was loaded.
  const loads = files.map(
    (file) =>
      `Invoke-WebRequest -UseBasicParsing ${powerShellWord(origin + file.path)} -OutFile ${at(file.destination)}`,
  );
  const steps = [...make, ...loads].join('; ');
  return files.length === 1 ? steps : `& { $ErrorActionPreference = 'Stop'; ${steps} }`;
}

// Of files that differ in a plain name alone curl makes a list of its own, which is much shorter.
function curlPatterns(files: readonly Handover[]): Handover[] {
  const groups = Map.groupBy(files, (file) => JSON.stringify(partsAround(file) ?? file));
  return Array.from(groups.values()).flatMap((group) => {
    const parts = group[0] && partsAround(group[0]);
    if (parts === undefined || group.length === 1) return group.map(withoutPatterns);
    const names = group.map(({ path }) => nameIn(path)).join(',');
    const { path, destination } = parts;
    return { path: path.join(`{${names}}`), destination: destination.join('#1') };
  });
}

// What stands before and after the name of a file, where that is clear, and nothing is a pattern.
function partsAround({
  path,
  destination,
}: Handover): Record<keyof Handover, string[]> | undefined {
  const name = nameIn(path);
  if (name === undefined || /[[\]{}]/.test(path) || destination.includes('#')) return undefined;
  const aside = new RegExp(`(?<=/)${name}(?=[./])`);
  const parts = { path: path.split(aside), destination: destination.split(aside) };
  return parts.path.length === 2 && parts.destination.length === 2 ? parts : undefined;
}

function nameIn(path: string): string | undefined {
  return /\/([\w-]+)\.[^/]*$/.exec(path)?.[1];
}

// curl reads brackets and braces in an address as patterns.
function withoutPatterns({ path, destination }: Handover): Handover {
  return { path: path.replace(/[[\]{}]/g, encodeURIComponent), destination };
}

function foldersOf(files: readonly Handover[]): string[] {
  const folders = files.map(({ destination }) =>
    destination.slice(0, Math.max(0, destination.lastIndexOf('/'))),
  );
  return [...new Set(folders)].filter((folder) => folder !== '');
}

function posixWord(text: string): string {
  return /^[\w%+,./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// PowerShell takes typographic quotation marks for straight ones.
function powerShellWord(text: string): string {
  return `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

// Only a tilde outside the quotes stands for the home folder.
function posixPlace(scope: Scope, path: string): string {
  return (scope === 'user' ? '~/' : '') + posixWord(path);
}

function powerShellPlace(scope: Scope, path: string): string {
  if (scope === 'project') return powerShellWord(path);
  return `"$HOME/${path.replace(/[`$"“”„]/g, '`$&')}"`;
}
