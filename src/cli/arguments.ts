import { parseArgs } from 'node:util';

/** A command with its options, as given. */
export interface Command {
  name: 'build' | 'dev' | 'preview' | 'help';
  /** Folder of agents; undefined for the configured one. */
  folder: string | undefined;
  out: string | undefined;
  site: string | undefined;
  base: string | undefined;
  strict: boolean;
  host: boolean;
  port: number | undefined;
}

/** Says that the command line cannot be understood; the message is for the person who typed it. */
export class UsageError extends Error {}

export const usage = `Usage: vitrine <command> [folder] [options]

  build [folder]    the static site of a folder of agents (default: agents)
  dev [folder]      the same, live, with reload on save
  preview           serves what was built

  --out <folder>    where the site goes (default: dist)
  --site <url>      where it will be published, for canonical links
  --base <path>     the path that it will be published under, such as /catalog/
  --strict          fail on any error or warning, and keep the former output
  --host            serve on the local network too
  --port <number>   serve on another port (default: 4321)`;

/** @throws UsageError naming what is wrong. */
export function readArguments(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [name = 'help', folder, ...others] = positionals;
  if (values.help === true) return { ...defaults, name: 'help' };
  if (!isCommand(name)) throw new UsageError(`There is no command “${name}”.`);
  if (others.length > 0)
    throw new UsageError(`One folder at a time: “${others.join(' ')}” is too much.`);
  return {
    name,
    folder,
    out: values.out,
    site: site(values.site),
    base: values.base === undefined ? undefined : `/${values.base.replace(/^\/+|\/+$/g, '')}`,
    strict: values.strict === true,
    host: values.host === true,
    port: port(values.port),
  };
}

const defaults: Command = {
  name: 'help',
  folder: undefined,
  out: undefined,
  site: undefined,
  base: undefined,
  strict: false,
  host: false,
  port: undefined,
};

const options = {
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  port: { type: 'string' },
  strict: { type: 'boolean' },
  host: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isCommand(name: string): name is Command['name'] {
  return ['build', 'dev', 'preview', 'help'].includes(name);
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
