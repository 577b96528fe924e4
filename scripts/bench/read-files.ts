import { readAgent } from '../../src/agent/read-agent.ts';

/** A file of a folder of agents, with its path relative to the folder. */
export interface AgentFile {
  path: string;
  bytes: Uint8Array;
}

/** Reads files as agents, one after the other, and keeps nothing. It runs in a thread too. */
export default function readFiles(files: readonly AgentFile[]): void {
  for (const { path, bytes } of files) readAgent(bytes, path);
}
