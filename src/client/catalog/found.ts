/** What a search of the catalog found. */
export interface Found {
  /** What was asked. */
  asked: string;
  /** Whether it was not to be corrected. */
  asTyped: boolean;
  /** What was searched for: what was asked, or that corrected. */
  query: string;
  corrected: boolean;
  /** Numbers of the agents, the best match first. */
  agents: readonly number[];
  /** Where no agent was found: links to what comes nearest. */
  nearest: readonly Node[];
  /** Whether the agents of some language could not be searched. */
  missing: boolean;
  /** Resolves when there is more to search: other languages. Undefined if all was searched. */
  whole: Promise<void> | undefined;
}
