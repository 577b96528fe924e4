import { deniedNames } from './denied-names.ts';
import { body, description, formalName } from './identity.ts';
import { claudeMcp } from './mcp-names.ts';
import { offersOf } from './offers.ts';
import { runLimits } from './run-limits.ts';
import { settingsLosses } from './settings-losses.ts';
import type { Target } from './target.ts';
import { listTools, type Vocabulary } from './tool-list.ts';

const vocabulary: Vocabulary = {
  product: 'claude-code',
  always: [],
  offers: offersOf('claude-code'),
  mcpName: claudeMcp,
  along: false,
};

/** Claude Code. Source: its documentation, “Subagents”. */
export const claudeCode: Target = {
  id: 'claude-code',
  name: 'Claude Code',
  extension: 'md',
  projectPath: (slug) => `.claude/agents/${slug}.md`,
  userPath: (slug) => `.claude/agents/${slug}.md`,
  formats: ['claude-code'],
  convert({ agent, slug, grant }) {
    const denied = deniedNames(grant, vocabulary);
    const tools = denied ?? listTools(grant, vocabulary);
    const name = formalName(agent, slug, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const about = description(agent);
    const prompt = body(agent, 1);
    const { turns, kept } = runLimits(agent);
    const losses = [
      ...name.losses,
      ...about.losses,
      ...tools.losses,
      ...settingsLosses(agent, kept),
      ...prompt.losses,
    ];
    const fields = {
      name: name.text,
      description: about.text,
      tools: denied ? undefined : tools.names,
      disallowedTools: denied?.names,
      maxTurns: turns,
    };
    return { fields, prompt: prompt.text, losses };
  },
};
