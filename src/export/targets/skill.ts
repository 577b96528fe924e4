import { description, formalName } from './identity.ts';
import { settingsLosses } from './settings-losses.ts';
import type { Target } from './target.ts';
import { unlimited } from './unlimited.ts';

const longestDescription = 1024;

/**
 * An Agent Skill, which many tools read. Source: the Agent Skills specification. Its `allowed-tools`
 * are used without asking and limit nothing, so they would only grant more: none are written.
 */
export const skill: Target = {
  id: 'skill',
  name: 'Agent Skill',
  extension: 'md',
  projectPath: (slug) => `.agents/skills/${slug}/SKILL.md`,
  userPath: (slug) => `.agents/skills/${slug}/SKILL.md`,
  formats: ['skill'],
  convert({ agent, slug, grant }) {
    const { losses: lost } = unlimited(grant);
    // Its name has to be that of its folder.
    const name = formalName(agent, slug, new RegExp(`^${slug}$`));
    const about = description(agent, longestDescription);
    const losses = [...name.losses, ...about.losses, ...lost, ...settingsLosses(agent, [])];
    const fields = { name: name.text, description: about.text };
    return { fields, prompt: agent.prompt, losses };
  },
};
