import type { Agent } from '../../agent/agent.ts';
import { fieldOf } from '../../agent/field.ts';
import { warnings } from '../targets/comments.ts';
import type { Loss } from '../targets/loss.ts';

// Modes that allow more than a session does by itself: without them an agent may only do less.
const allowing = new Set(['acceptEdits', 'auto', 'bypassPermissions']);

/**
 * What an agent in a plugin for Claude Code may do beyond what its author allows, in English and on
 * one line; undefined where it may not. Claude Code leaves out `permissionMode` and `hooks` of agents
 * that come with a plugin. Source: Claude Code documentation, “Subagents”, and what `claude` 2.1 logs.
 *
 * @param losses of the agent as a file for Claude Code.
 */
export function pluginNote(
  { fields, settings }: Agent,
  losses: readonly Loss[],
): string | undefined {
  const left = [
    ...(fieldOf(fields, 'permissionMode') && !allowing.has(settings.permissionMode ?? '')
      ? ['permissionMode']
      : []),
    ...(fieldOf(fields, 'hooks') ? ['hooks'] : []),
  ];
  const sentences = warnings('Claude Code', losses);
  if (left.length > 0) {
    const ignored = left.join(' and ');
    sentences.push(
      `May do more than its author allows: in a plugin, Claude Code ignores ${ignored}.`,
    );
  }
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
