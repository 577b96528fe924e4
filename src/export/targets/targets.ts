import type { Agent } from '../../agent/agent.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { cursor } from './cursor.ts';
import { droid } from './droid.ts';
import { gemini } from './gemini.ts';
import { openCode } from './opencode.ts';
import { qwen } from './qwen.ts';
import { skill } from './skill.ts';
import { readsAsItIs, type Target, type TargetId, targetIds } from './target.ts';

/** The tools that an agent can be handed to, by their ids. */
const byId: Readonly<Record<TargetId, Target>> = {
  'claude-code': claudeCode,
  copilot,
  cursor,
  opencode: openCode,
  codex,
  gemini,
  qwen,
  droid,
  skill,
};

/** The tools that an agent can be handed to, in the order in which they are shown. */
export const targets: readonly Target[] = targetIds.map((id) => byId[id]);

/** The target of an id. */
export function findTarget(id: TargetId): Target {
  return byId[id];
}

/**
 * The target that reads the file of an agent as it is.
 *
 * @throws if none does; every format of agent files has one.
 */
export function ownTarget(agent: Agent): Target {
  const own = targets.find((target) => readsAsItIs(target, agent));
  if (!own) throw new Error(`No target reads files of the format ${agent.format}.`);
  return own;
}
