/** A browser that is on this machine, and what it takes to start it. */
export interface Browser {
  /** Absolute path of the executable. */
  executablePath: string;
  /** Command line flags that it needs here; often none. */
  args: string[];
  /** Variables to add to the environment of this browser, and of nothing else. */
  env: Record<string, string>;
  /** Where it was found. */
  source: 'CHROMIUM_PATH' | 'playwright' | 'chrome' | 'embedded';
}

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;
