import { type machine, runOffline, temporaryFolder } from './offline.ts';
import { modelPort, type OfflineOutcome, type OfflineRun } from './offline-run.ts';
import { claudeCode as command } from './programs.ts';

/** Runs Claude Code on a machine. `beside` is what else is there. */
export function runClaudeCode(
  places: ReturnType<typeof machine>,
  args: readonly string[],
  beside: Pick<OfflineRun, 'site' | 'calls'> = {},
): Promise<OfflineOutcome> {
  const env = {
    ANTHROPIC_BASE_URL: `http://127.0.0.1:${modelPort}`,
    ANTHROPIC_API_KEY: 'none',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    // It passes TMPDIR by.
    CLAUDE_CODE_TMPDIR: temporaryFolder(),
  };
  return runOffline({ command, args, env, ...places, ...beside });
}

/** The arguments of a session that tells what happens, an event a line. */
export const session = ['-p', 'Hello', '--output-format', 'stream-json', '--verbose'] as const;

/** What a session tells first: which agents and tools it has loaded. */
export function loadedIn({ stdout }: OfflineOutcome): unknown {
  return JSON.parse(stdout.split('\n', 1)[0] ?? '');
}
