import { description, formalName, withoutPlaceholders } from './identity.ts';
import { geminiMcp } from './mcp-names.ts';
import { offersOf } from './offers.ts';
import { runLimits } from './run-limits.ts';
import { settingsLosses } from './settings-losses.ts';
import type { Target } from './target.ts';
import { listTools, type Vocabulary } from './tool-list.ts';

// Those that each version knows: one that is unknown makes the file invalid.
const known: ReadonlySet<string> = new Set([
  'read_file',
  'grep_search',
  'glob',
  'list_directory',
  'write_file',
  'replace',
  'run_shell_command',
  'web_fetch',
  'google_web_search',
  'write_todos',
  'activate_skill',
  'ask_user',
]);

const vocabulary: Vocabulary = {
  product: 'gemini',
  always: [],
  offers: offersOf('gemini').filter(({ name }) => known.has(name)),
  mcpName: geminiMcp,
  along: false,
};

/**
 * Gemini CLI. Sources: its documentation, “Subagents”, and its agent loader: an unknown key or tool
 * makes the whole file invalid, and an empty list of tools grants none.
 */
export const gemini: Target = {
  id: 'gemini',
  name: 'Gemini CLI',
  extension: 'md',
  projectPath: (slug) => `.gemini/agents/${slug}.md`,
  userPath: (slug) => `.gemini/agents/${slug}.md`,
  formats: ['gemini'],
  convert({ agent, slug, grant }) {
    const tools = listTools(grant, vocabulary);
    const name = formalName(agent, slug, /^[a-z0-9_-]+$/);
    const about = description(agent);
    const { turns, kept } = runLimits(agent);
    const prompt = withoutPlaceholders({ text: agent.prompt, losses: [] }, placeholder);
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
      tools: tools.names,
      max_turns: turns,
    };
    return { fields, prompt: prompt.text, losses };
  },
};

// The program fills these in, and an agent that holds one it has no value for fails when it is run.
const placeholder = /\$\{\w+\}/g;
