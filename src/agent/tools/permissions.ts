import type { ToolGrant } from './tool-grant.ts';
import { describeTool, type Risk } from './tool-vocabulary.ts';

/**
 * What an agent may do, as one sentence. A tool that executes can also write and reach the network,
 * and the sentence says so: a list without Write is no promise where there is Bash.
 */
export function permissionSentence(grant: ToolGrant): string {
  if (grant.kind === 'inherits') {
    return 'No tools line: inherits every tool of the session, so it can read, write, run commands and reach the network.';
  }
  if (grant.tools.length === 0) return 'Uses no tools: it can only answer.';
  const tools = grant.tools.map((tool) => describeTool(tool.name));
  const may = (risk: Risk): boolean => tools.some(({ risks }) => risks.includes(risk));
  const executes = may('execute');
  const direct = tools.filter(({ risks }) => !risks.includes('execute'));
  const reads = direct.some(({ risks }) => risks.includes('read'));
  const writes = direct.some(({ risks }) => risks.includes('write'));

  const parts = [
    reads && writes
      ? 'reads and changes files'
      : reads
        ? 'reads files'
        : writes
          ? 'writes files'
          : '',
    direct.some(({ risks }) => risks.includes('network')) ? 'reaches the network' : '',
    executes ? 'runs shell commands, so it can also write anything and reach the network' : '',
    may('unknown') ? 'uses tools whose effect is not known here' : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'Touches neither files nor the network.';
  const sentence = parts.join('; ');
  const readOnly =
    !executes && !writes && !may('unknown')
      ? ' Read-only: it has no tool that writes or executes.'
      : '';
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${readOnly}`;
}
