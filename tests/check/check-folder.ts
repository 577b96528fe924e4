import { vitrine } from '../build/vitrine.ts';

/** What the check says about a folder. */
export interface FolderCheck {
  agents: number;
  /** `file:line:column severity code`, in the order of the report. */
  findings: string[];
}

interface JsonReport {
  agents: number;
  diagnostics: Record<'file' | 'line' | 'column' | 'severity' | 'code', string>[];
}

/**
 * Runs the real command on a folder.
 *
 * @param cwd where it is run, and where it keeps its cache.
 */
export async function checkFolder(folder: string, cwd: string): Promise<FolderCheck> {
  const { stdout, stderr } = await vitrine(['check', folder, '--format', 'json'], {
    cwd,
    env: { XDG_CACHE_HOME: cwd },
  });
  if (stdout === '') throw new Error(stderr);
  const { agents, diagnostics }: JsonReport = JSON.parse(stdout);
  const findings = diagnostics.map(({ file, line, column, severity, code }) => {
    return `${file}:${line}:${column} ${severity} ${code}`;
  });
  return { agents, findings };
}
