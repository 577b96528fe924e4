import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../agent.ts';
import type { ToolGrant, ToolUse } from './tool-grant.ts';

export function checkPromise(
  _fields: readonly Field[],
  _tools: ToolGrant,
  _denied: readonly ToolUse[],
): Finding[] {
  return [];
}
