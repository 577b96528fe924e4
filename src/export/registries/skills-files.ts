import { fieldValue } from '../../agent/field.ts';
import type { PublishedAgent } from '../../catalog/published-agent.ts';
import { exportTo } from '../export-agent.ts';
import type { SiteContext, SiteFile } from '../site-file.ts';
import { skill } from '../targets/skill.ts';
import { readsAsItIs } from '../targets/target.ts';
import { labelsOf } from './labels.ts';
import { summaryOf } from './summary-of.ts';

const index = '.well-known/agent-skills/index.json';

/**
 * What `npx skills add <site>` installs skills from: `skills/<slug>/SKILL.md`, an index of all, and
 * one in the folder of each skill, since the client loads whatever is in an index before it asks
 * which to install: `npx skills add <site>/skills/<slug>` loads one. Addresses are relative to the
 * index, so that they hold wherever the site stands. Source: Agent Skills Discovery RFC, 0.2.0.
 */
export function skillsFiles(context: SiteContext): SiteFile[] {
  const skills = context.agents.filter(isIndexed);
  const indexOf = (listed: readonly PublishedAgent[], url: (slug: string) => string): string =>
    JSON.stringify({
      $schema: 'https://schemas.agentskills.io/discovery/0.2.0/schema.json',
      skills: listed.map((entry) => ({
        name: entry.slug,
        type: 'skill-md',
        description: labelsOf(entry).description,
        url: url(entry.slug),
        digest: `sha256:${summaryOf(entry, 'skill').sha256}`,
      })),
    });
  return [
    ...skills.flatMap((entry): SiteFile[] => {
      const folder = `skills/${entry.slug}`;
      return [
        {
          path: `${folder}/SKILL.md`,
          slug: entry.slug,
          content: () => exportTo(skill, entry).bytes,
        },
        {
          path: `${folder}/${index}`,
          slug: entry.slug,
          content: () => indexOf([entry], () => '../../SKILL.md'),
        },
      ];
    }),
    { path: index, content: () => indexOf(skills, (slug) => `../../skills/${slug}/SKILL.md`) },
  ];
}

/**
 * Whether the index has the skill of an agent. One that is handed over as it is has only what its
 * author wrote; the client passes over one without a name or a description.
 */
export function isIndexed({ agent }: PublishedAgent): boolean {
  const given = (key: string): boolean => typeof fieldValue(agent.fields, key) === 'string';
  return !readsAsItIs(skill, agent) || (given('name') && given('description'));
}
