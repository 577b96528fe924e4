import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { messageOf } from '../diagnostics/message-of.ts';
import { setCommandLine } from '../integrations/command-line.ts';
import {
  type CheckCommand,
  readArguments,
  type SiteCommand,
  UsageError,
  usage,
} from './arguments.ts';
import { checkTargets } from './check-targets.ts';
import { configuredFolders, defaultFolders, hasConfiguration } from './configuration.ts';
import { assertPortFree } from './port.ts';

/**
 * Runs the command line.
 *
 * @param words the arguments after the program's name.
 * @returns the exit code: 0 for success, 1 for a failed command, 2 for arguments that make no sense.
 */
export async function main(words: readonly string[]): Promise<number> {
  try {
    const command = readArguments(words);
    if (command.name === 'check') return (await runCheck(command)) ? 0 : 1;
    if (command.name === 'help') console.log(usage);
    else await run(command);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      return 2;
    }
    console.error(messageOf(error));
    return 1;
  }
}

async function runCheck({ paths, ...options }: CheckCommand): Promise<boolean> {
  const root = process.cwd();
  const given = checkTargets(paths);
  const { agents, cache } =
    paths.length === 0 ? await configuredFolders(root) : defaultFolders(root);
  const folder = paths.length === 0 ? agents : given.folder;
  const { check } = await import('../check/check.ts');
  return check({ ...given, folder, cacheDirectory: cache, ...options });
}

async function run(command: SiteCommand): Promise<void> {
  const { folder, strict, port = 4321 } = command;
  if (folder !== undefined) assertFolder(folder);
  setCommandLine({ agents: folder === undefined ? undefined : resolve(folder), strict });

  const { build, dev, preview } = await import('astro');
  const config = await configuration(command);
  if (command.name === 'build') {
    await build(config);
    return;
  }
  await assertPortFree(port, command.host);
  const server = { port, host: command.host };
  await (command.name === 'dev' ? dev : preview)({ ...config, server });
}

function assertFolder(folder: string): void {
  const status = statSync(folder, { throwIfNoEntry: false });
  if (!status) throw new UsageError(`The folder “${folder}” does not exist.`);
  if (!status.isDirectory()) throw new UsageError(`“${folder}” is not a folder.`);
}

async function configuration({ name, out, site, base }: SiteCommand): Promise<AstroInlineConfig> {
  const inline: AstroInlineConfig = {
    root: process.cwd(),
    // A build reports by itself; a server says where it listens.
    logLevel: name === 'build' ? 'warn' : 'info',
    ...(out !== undefined && { outDir: resolve(out) }),
    ...(site !== undefined && { site }),
    ...(base !== undefined && { base }),
  };
  if (hasConfiguration(process.cwd())) return inline;
  const { default: vitrine } = await import('../integrations/vitrine.ts');
  return { ...inline, configFile: false, integrations: [vitrine()] };
}
