import { effectivePermissions, type Grantee } from '../agent/tools/permissions.ts';
import { fill, type Words } from './words.ts';

/**
 * What an agent may do, as one sentence. A tool that executes can also write and reach the network,
 * and the sentence says so: a list without Write is no promise where there is Bash.
 */
export function permissionSentence(agent: Grantee, { permissions: say, list }: Words): string {
  const { inherits, tools, executes, direct, readOnly } = effectivePermissions(agent);
  const denied = agent.deniedTools.map(({ name, rule }) => (rule ? `${name}(${rule})` : name));
  if (agent.tools.kind === 'unclear') {
    const { key } = agent.tools;
    return fill(say.unclear, { key: key === 'front-matter' ? say.frontMatter : key });
  }
  if (inherits && denied.length === 0) return say.inheritsAll;
  if (tools.length === 0 && !direct.has('unknown')) return say.noTools;
  const shells = tools.filter(({ risks }) => risks.includes('execute')).map(({ name }) => name);
  const parts = [
    direct.has('read') && direct.has('write')
      ? say.readsAndChanges
      : direct.has('read')
        ? say.reads
        : direct.has('write')
          ? say.writes
          : '',
    direct.has('network') ? say.network : '',
    executes ? (inherits ? fill(say.commands, { tools: list(shells) }) : say.shell) : '',
    direct.has('unknown') ? (inherits ? say.unknownServers : say.unknown) : '',
  ].filter((part) => part !== '');
  if (inherits) {
    const rest = parts.length === 0 ? say.touchesNothing : parts.join(say.pause);
    return fill(say.inheritsBut, { tools: list(denied), rest });
  }
  if (parts.length === 0) return say.nothing;
  const sentence = parts.join(say.pause);
  const promise = readOnly ? ` ${say.readOnly}` : '';
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${promise}`;
}
