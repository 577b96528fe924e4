import { parseArgs } from 'node:util';
import { type Format, formats } from '../check/formats.ts';
import { messageOf } from '../diagnostics/message-of.ts';

/** A command that makes or serves a site, with its options as given. */
export interface SiteCommand {
  name: 'build' | 'dev' | 'preview';
  /** Folder of agents; undefined for the configured one. */
  folder: string | undefined;
  out: string | undefined;
  site: string | undefined;
  base: string | undefined;
  strict: boolean;
  host: boolean;
  port: number | undefined;
}

/** The command that says what is wrong with agent files, with its options as given. */
export interface CheckCommand {
  name: 'check';
  /** A folder, files, or both; none for the configured folder. */
  paths: string[];
  format: Format;
  fix: boolean;
  strict: boolean;
}

/** What the command line asks for. */
export type Command = SiteCommand | CheckCommand | { name: 'help' };

/** Says that the command line cannot be understood; the message is for the person who typed it. */
export class UsageError extends Error {}

/** What `--help` prints. */
export const usage = `Usage: vitrine <command> [folder] [options]

  build [folder]    the static site of a folder of agents (default: agents)
  dev [folder]      the same, live, with reload on save
  preview           serves what was built
  check [paths…]    what is wrong with the agents of a folder, or with single files

  --out <folder>    where the site goes (default: dist)
  --site <url>      where it will be published, for canonical links
  --base <path>     the path that it will be published under, such as /catalog/
  --host            serve on the local network too
  --port <number>   serve on another port (default: 4321)
  --strict          build: fail on any error or warning, and keep the former output
                    check: fail on warnings too
  --format <name>   check: pretty (default), json, github or sarif
  --fix             check: show what is safe to mend, and mend it`;

/** @throws UsageError naming what is wrong. */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [name = 'help', ...paths] = positionals;
  if (values.help === true || name === 'help') return { name: 'help' };
  if (name === 'check') {
    refuse(name, values, ['out', 'site', 'base', 'host', 'port']);
    const { fix = false, strict = false } = values;
    return { name, paths, format: format(values.format), fix, strict };
  }
  if (!isSiteCommand(name)) throw new UsageError(`There is no command “${name}”.`);
  refuse(name, values, ['format', 'fix']);
  return {
    name,
    folder: onlyFolder(paths),
    out: values.out,
    site: site(values.site),
    base: values.base === undefined ? undefined : `/${values.base.replace(/^\/+|\/+$/g, '')}`,
    strict: values.strict === true,
    host: values.host === true,
    port: port(values.port),
  };
}

/** @throws UsageError if there is more than one. */
export function onlyFolder(folders: readonly string[]): string | undefined {
  const [folder, ...others] = folders;
  if (others.length === 0) return folder;
  throw new UsageError(`One folder at a time: “${others.join(' ')}” is too much.`);
}

const options = {
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  port: { type: 'string' },
  format: { type: 'string' },
  fix: { type: 'boolean' },
  strict: { type: 'boolean' },
  host: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

function refuse(command: string, given: object, refused: readonly string[]): void {
  const option = refused.find((name) => Object.hasOwn(given, name));
  if (option !== undefined) throw new UsageError(`“${command}” has no option --${option}.`);
}

function isSiteCommand(name: string): name is SiteCommand['name'] {
  return ['build', 'dev', 'preview'].includes(name);
}

function format(value = 'pretty'): Format {
  const known = formats.find((name) => name === value);
  if (known) return known;
  throw new UsageError(`--format: expected ${formats.join(', ')}, received “${value}”.`);
}

function site(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new UsageError(
      `--site: expected a URL such as https://example.com, received “${value}”.`,
    );
  }
  return value;
}

function port(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new UsageError(`--port: expected a number from 1 to 65535, received “${value}”.`);
  }
  return number;
}
