/**
 * What the command line sets over `astro.config.mjs`. It goes through the environment, because Astro
 * loads the configuration by itself and may do so in another module realm.
 */
export interface CommandLine {
  /** Absolute path of the agents folder. */
  agents: string | undefined;
  /** Fail on any error or warning, and leave the former output as it was. */
  strict: boolean;
  /** File that gets the times of the build's stages, as JSON. */
  timings: string | undefined;
  /** Leave out all files that are no pages, to measure what they cost. */
  withoutFiles: boolean;
}

/** Sets it for this process. */
export function setCommandLine({ agents, strict }: Pick<CommandLine, 'agents' | 'strict'>): void {
  if (agents !== undefined) process.env.VITRINE_AGENTS = agents;
  if (strict) process.env.VITRINE_STRICT = '1';
}

/** Reads what was set, in whichever realm the integration runs. */
export function commandLine(): CommandLine {
  return {
    agents: process.env.VITRINE_AGENTS,
    strict: process.env.VITRINE_STRICT === '1',
    timings: process.env.VITRINE_TIMINGS,
    withoutFiles: process.env.VITRINE_WITHOUT_FILES === '1',
  };
}
