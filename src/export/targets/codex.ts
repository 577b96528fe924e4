import { body, description, freeName } from './identity.ts';
import { rowOf } from './rows-named.ts';
import { settingsLosses } from './settings-losses.ts';
import type { SourceGrant } from './source-grant.ts';
import type { Target } from './target.ts';
import { tomlFile } from './toml-text.ts';
import { unlimited } from './unlimited.ts';

const sessionNote =
  'Codex runs an agent with the permissions of its session: start it with `codex -s read-only`.';

/**
 * OpenAI Codex. Source: its documentation, “Subagents”, “Custom agents”, and the program: a key that is
 * unknown to it, `tools` among them, makes it pass over the file. It runs an agent with the permissions
 * of the session, whatever sandbox the file names (openai/codex#45482, open in September 2026), so
 * nothing of that counts as kept; only its shell is taken away where the file says so.
 */
export const codex: Target = {
  id: 'codex',
  name: 'OpenAI Codex',
  extension: 'toml',
  projectPath: (slug) => `.codex/agents/${slug}.toml`,
  userPath: (slug) => `.codex/agents/${slug}.toml`,
  formats: [],
  convert({ agent, slug, grant }) {
    const { readOnly, canWrite, executes, losses: lost } = unlimited(grant);
    const name = freeName(agent, slug);
    const about = description(agent);
    const prompt = body(agent, 1);
    const losses = [
      ...name.losses,
      ...about.losses,
      ...lost,
      ...settingsLosses(agent, []),
      ...prompt.losses,
    ];
    const fields = {
      name: name.text,
      description: about.text,
      sandbox_mode: readOnly ? 'read-only' : canWrite && !executes ? 'workspace-write' : undefined,
      web_search: maySearch(grant) ? undefined : 'disabled',
      'features.shell_tool': needsShell(grant) ? undefined : false,
    };
    return { fields, prompt: prompt.text, losses, notes: readOnly ? [sessionNote] : [] };
  },
  write: (fields, comments, prompt) =>
    tomlFile({ ...fields, developer_instructions: prompt }, comments),
};

function maySearch({ limited, tools }: SourceGrant): boolean {
  const search = rowOf('WebSearch');
  return !limited || tools.some(({ rows }) => rows.includes(search));
}

// Files are read by commands.
function needsShell({ limited, tools }: SourceGrant): boolean {
  const risks = tools.flatMap(({ rows }) => rows.flatMap((row) => row.risks));
  return !limited || risks.some((risk) => risk !== 'network' && risk !== 'unknown');
}
