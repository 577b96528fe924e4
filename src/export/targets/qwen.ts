import type { Agent } from '../../agent/agent.ts';
import { body, description, formalName, type Taken, withoutPlaceholders } from './identity.ts';
import { loss } from './loss.ts';
import { qwenMcp } from './mcp-names.ts';
import { offersOf } from './offers.ts';
import { runLimits } from './run-limits.ts';
import { settingsLosses } from './settings-losses.ts';
import type { Target } from './target.ts';
import { listTools, type Vocabulary } from './tool-list.ts';

const vocabulary: Vocabulary = {
  product: 'qwen',
  always: [],
  offers: offersOf('qwen'),
  mcpName: qwenMcp,
  along: false,
};

// An empty list would grant every tool, and a name that no tool has grants none.
const noTool = 'none';
const emptyNote = 'No tool is called “none”: an empty list would grant every tool.';

const longestName = 50;
const shortestPrompt = 10;
// The program fills these in, and an agent that holds one it has no value for fails when it is run.
const placeholder = /\$\{[A-Za-z_]\w*\}/g;
const reserved = new Set(['self', 'system', 'user', 'model', 'tool', 'config', 'default', 'main']);

/**
 * Qwen Code. Sources: its documentation, “Subagents”, and its validator. Deny lists are new there; a
 * version that does not know them would grant everything, so what is left is listed.
 */
export const qwen: Target = {
  id: 'qwen',
  name: 'Qwen Code',
  extension: 'md',
  projectPath: (slug) => `.qwen/agents/${slug}.md`,
  userPath: (slug) => `.qwen/agents/${slug}.md`,
  formats: [],
  convert({ agent, slug, grant }) {
    const tools = listTools(grant, vocabulary);
    const name = qwenName(agent, slug);
    const about = description(agent);
    const prompt = withoutPlaceholders(body(agent, shortestPrompt), placeholder);
    const { turns, kept } = runLimits(agent);
    const { permissionMode, background, color } = agent.settings;
    const approves = permissionMode === 'plan' || permissionMode === 'default';
    const losses = [
      ...name.losses,
      ...about.losses,
      ...tools.losses,
      ...settingsLosses(agent, [
        ...kept,
        ...(approves ? ['permissionMode'] : []),
        ...(background === undefined ? [] : ['background']),
        ...(color === undefined ? [] : ['color']),
      ]),
      ...prompt.losses,
    ];
    const isEmpty = tools.names?.length === 0;
    const fields = {
      name: name.text,
      description: about.text,
      tools: isEmpty ? [noTool] : tools.names,
      approvalMode: approves ? permissionMode : undefined,
      maxTurns: turns,
      background,
      color,
    };
    return { fields, prompt: prompt.text, losses, notes: isEmpty ? [emptyNote] : [] };
  },
};

function qwenName(agent: Agent, slug: string): Taken {
  const name = formalName(agent, slug, /^[\p{L}\p{N}]+(?:[_-]+[\p{L}\p{N}]+)*$/u);
  if (fits(name.text)) return name;
  const cut = slug.slice(0, longestName).replace(/-+$/, '');
  const text = fits(cut) ? cut : `${cut}-agent`;
  return { text, losses: loss('name', 'renamed', [text]) };
}

function fits(name: string): boolean {
  return [...name].length >= 2 && name.length <= longestName && !reserved.has(name.toLowerCase());
}
