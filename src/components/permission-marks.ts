import type { ToolGrant } from '../agent/tools/tool-grant.ts';
import { describeTool, type Risk } from '../agent/tools/tool-vocabulary.ts';

/** A few words on what an agent may do, with the risk that gives them their sign. */
export interface PermissionMark {
  risk: Risk | 'none';
  words: string;
}

/** What an agent may do in the few words that a card has room for, the mildest first. */
export function permissionMarks(grant: ToolGrant): PermissionMark[] {
  if (grant.kind === 'inherits') return [{ risk: 'execute', words: 'every tool' }];
  const tools = grant.tools.map(({ name }) => describeTool(name));
  const executes = tools.some(({ risks }) => risks.includes('execute'));
  // A shell is said once; it stands for all that it can do.
  const direct = new Set(
    tools.filter(({ risks }) => !risks.includes('execute')).flatMap(({ risks }) => risks),
  );
  const marks: PermissionMark[] = [];
  if (direct.has('write')) marks.push({ risk: 'write', words: 'changes files' });
  else if (direct.has('read'))
    marks.push({ risk: 'read', words: executes || direct.size > 1 ? 'reads files' : 'read-only' });
  if (direct.has('network')) marks.push({ risk: 'network', words: 'network' });
  if (executes) marks.push({ risk: 'execute', words: 'runs commands' });
  if (direct.has('unknown')) marks.push({ risk: 'unknown', words: 'unknown tools' });
  return marks.length > 0
    ? marks
    : [{ risk: 'none', words: grant.tools.length === 0 ? 'no tools' : 'no access' }];
}
