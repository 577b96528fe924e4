import type { PublishedAgent } from '../../catalog/published-agent.ts';
import { servesArchives } from '../../export/registries/archive-host.ts';
import { marketplaceName } from '../../export/registries/marketplace-name.ts';
import { pluginNote } from '../../export/registries/plugin-note.ts';
import { registryPath } from '../../export/registries/registry-name.ts';
import { hasItem } from '../../export/registries/shadcn-files.ts';
import { isIndexed } from '../../export/registries/skills-files.ts';
import type { TargetId } from '../../export/targets/target.ts';
import { findTarget } from '../../export/targets/targets.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A way to install an agent with another program than those of a shell. */
export interface Way {
  label: string;
  /** What of the author's limits is not kept on this way. */
  warning?: string | undefined;
  commands: WayCommand[];
}

/** A command of such a way. */
export interface WayCommand {
  /** What its copy button is called. */
  copy: string;
  /** The command, up to the address that it loads. */
  runs: string;
  /** Path of what it loads, relative to the root of the site; undefined where it loads nothing. */
  loads?: string;
  /** Whether it is typed into a shell, which needs quotes around some addresses. */
  isForShell: boolean;
}

/** What an agent is installed from. */
export interface WaySite {
  origin: string | undefined;
  /** Title of the site. */
  title: string;
}

/** The other ways that this site offers to install an agent in a tool. */
export function otherWays(
  entry: PublishedAgent,
  target: TargetId,
  { origin, title }: WaySite,
  say: Messages['install'],
): Way[] {
  const { agent, slug } = entry;
  if (target === 'skill') {
    if (!isIndexed(entry)) return [];
    const skills = {
      copy: say.copySkills,
      runs: 'npx skills add',
      loads: `skills/${slug}`,
      isForShell: true,
    };
    return [{ label: say.skills, commands: [skills] }];
  }
  const ways: Way[] = [];
  if (hasItem(entry, findTarget(target))) {
    const shadcn = {
      copy: say.copyShadcn,
      runs: 'npx shadcn@latest add',
      loads: registryPath(target, slug),
      isForShell: true,
    };
    ways.push({ label: say.shadcn, commands: [shadcn] });
  }
  if (target === 'claude-code' && origin !== undefined && servesArchives(origin)) {
    ways.push({
      label: say.plugin,
      warning: pluginNote(agent, []) === undefined ? undefined : say.pluginWider,
      commands: [
        {
          copy: say.copyMarketplace,
          runs: '/plugin marketplace add',
          loads: 'marketplace.json',
          isForShell: false,
        },
        {
          copy: say.copyPlugin,
          runs: `/plugin install ${slug}@${marketplaceName(title)}`,
          isForShell: false,
        },
      ],
    });
  }
  return ways;
}
