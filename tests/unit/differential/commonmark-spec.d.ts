// The package has no types of its own.
declare module 'commonmark-spec' {
  /** The examples of the specification; `→` stands for a tab in them. */
  export const tests: readonly { markdown: string; number: number }[];
}
