import { fieldValue } from '../../agent/field.ts';
import type { ToolRow } from '../../agent/tools/tool-table.ts';
import { description, formalName } from './identity.ts';
import { settingsLosses } from './settings-losses.ts';
import type { Target } from './target.ts';
import { unlimited } from './unlimited.ts';

/** Cursor. Source: its documentation, “Subagents”. It has no list of tools, only `readonly`. */
export const cursor: Target = {
  id: 'cursor',
  name: 'Cursor',
  extension: 'md',
  projectPath: (slug) => `.cursor/agents/${slug}.md`,
  userPath: (slug) => `.cursor/agents/${slug}.md`,
  formats: [],
  convert({ agent, slug, grant }) {
    const { readOnly, losses: lost } = unlimited(grant, changes);
    const name = formalName(agent, slug, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    const about = description(agent);
    const { background } = agent.settings;
    const losses = [
      ...name.losses,
      ...about.losses,
      ...lost,
      ...settingsLosses(agent, ['readonly', ...(background === undefined ? [] : ['background'])]),
    ];
    const fields = {
      name: name.text,
      description: about.text,
      model: 'inherit',
      readonly: readOnly || fieldValue(agent.fields, 'readonly') === true ? true : undefined,
      is_background: background,
    };
    return { fields, prompt: agent.prompt, losses };
  },
};

// With `readonly`, an agent has no tool that edits files, and runs no command that changes anything.
function changes({ risks }: ToolRow): boolean {
  return risks.includes('write') || risks.includes('execute');
}
