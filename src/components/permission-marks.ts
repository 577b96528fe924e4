import { effectivePermissions, type Grantee } from '../agent/tools/permissions.ts';
import type { Risk } from '../agent/tools/tool-table.ts';

/** A few words on what an agent may do, with the risk that gives them their sign. */
export interface PermissionMark {
  risk: Risk | 'none';
  words: string;
}

/** What an agent may do in the few words that a card has room for, the mildest first. */
export function permissionMarks(agent: Grantee): PermissionMark[] {
  const { inherits, tools, executes, direct } = effectivePermissions(agent);
  const { deniedTools } = agent;
  if (inherits && executes) {
    const words = deniedTools.length === 0 ? 'every tool' : `every tool but ${deniedTools.length}`;
    return [{ risk: 'execute', words }];
  }
  const marks: PermissionMark[] = [];
  if (direct.has('write')) marks.push({ risk: 'write', words: 'changes files' });
  else if (direct.has('read'))
    marks.push({ risk: 'read', words: executes || direct.size > 1 ? 'reads files' : 'read-only' });
  if (direct.has('network')) marks.push({ risk: 'network', words: 'network' });
  if (direct.has('unknown')) marks.push({ risk: 'unknown', words: 'unknown tools' });
  // A shell is said once; it stands for all that it can do.
  if (executes) marks.push({ risk: 'execute', words: 'runs commands' });
  return marks.length > 0
    ? marks
    : [{ risk: 'none', words: tools.length === 0 ? 'no tools' : 'no access' }];
}
