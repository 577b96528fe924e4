import { effectivePermissions, type Grantee } from '../agent/tools/permissions.ts';
import type { Risk } from '../agent/tools/tool-table.ts';
import { fill, type Words } from './words.ts';

/** A few words on what an agent may do, with the risk that they are about. */
export interface PermissionMark {
  risk: Risk | 'none';
  words: string;
}

/** What an agent may do in the few words that a card has room for, the mildest first. */
export function permissionMarks(agent: Grantee, { marks: say, number }: Words): PermissionMark[] {
  const { inherits, tools, executes, direct } = effectivePermissions(agent);
  const { deniedTools } = agent;
  if (inherits && executes) {
    const but = fill(say.everyToolBut, { n: number(deniedTools.length) });
    return [{ risk: 'execute', words: deniedTools.length === 0 ? say.everyTool : but }];
  }
  const marks: PermissionMark[] = [];
  if (direct.has('write')) marks.push({ risk: 'write', words: say.changesFiles });
  else if (direct.has('read'))
    marks.push({
      risk: 'read',
      words: executes || direct.size > 1 ? say.readsFiles : say.readOnly,
    });
  if (direct.has('network')) marks.push({ risk: 'network', words: say.network });
  if (direct.has('unknown')) marks.push({ risk: 'unknown', words: say.unknownTools });
  // A shell is said once; it stands for all that it can do.
  if (executes) marks.push({ risk: 'execute', words: say.runsCommands });
  return marks.length > 0
    ? marks
    : [{ risk: 'none', words: tools.length === 0 ? say.noTools : say.noAccess }];
}
