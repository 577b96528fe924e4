/**
 * The name that a file without one goes by: its own without extensions, or that of its folder where
 * every agent has one (`code-reviewer/agent.md`).
 */
export function nameFromPath(path: string): string {
  const [file = path, folder] = path.split('/').reverse();
  if (folder !== undefined && isFolderAgent(path)) return folder;
  const name = file.replace(/(?:\.(?:agent|chatmode|prompt|subagent))?\.(?:md|markdown)$/i, '');
  return name === '' ? file : name;
}

/** The category of a file: the path of its folder, or of the folder around an agent's own. */
export function categoryOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, isFolderAgent(path) ? -2 : -1);
  return folders.length === 0 ? undefined : folders.join('/');
}

/** Whether an agent has a folder of its own, by the name of its file. */
export function isFolderAgent(path: string): boolean {
  return /\/(?:agent|skill|index)\.md$/i.test(path);
}
