import { execFile } from 'node:child_process';

/**
 * Whether an executable answers `--version` within 15 seconds: it is there, may be executed, and finds
 * every library that it is linked with.
 *
 * @param env variables added to those of this process.
 */
export function starts(
  executablePath: string,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(
      executablePath,
      ['--version'],
      { env: { ...process.env, ...env }, timeout: 15_000 },
      (error) => {
        resolve(error === null);
      },
    );
  });
}
