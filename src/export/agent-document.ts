import type { z } from 'astro/zod';
import type { Settings, ToolUse } from '../agent/agent.ts';
import type { PublishedAgent } from '../catalog/published-agent.ts';
import { permissionMarks } from '../i18n/permission-marks.ts';
import { permissionSentence } from '../i18n/permission-sentence.ts';
import { toolEffect } from '../i18n/tool-effect.ts';
import type { Words } from '../i18n/words.ts';
import { abilitiesOf, agentAddress, fileOf, identityOf } from './agent-facts.ts';
import { exportsOf } from './exports-of.ts';
import type { agentSchema } from './schema/agent.ts';
import { findTarget } from './targets/targets.ts';

/**
 * An agent as `/agents/<slug>.json` has it. This is a public format, which `/schema/agent.json`
 * describes. What is written for people (`does`, `permissions.sentence` and `permissions.marks`) is in
 * the language of the site, `locale`.
 */
export type AgentDocument = z.infer<typeof agentSchema>;

/** A tool that an agent may use. */
export type DocumentTool = AgentDocument['tools'][number];

/** What a document depends on beside its agent. */
export interface DocumentSite {
  /** Path that the site is served from, with a slash at both ends. */
  base: string;
  /** The language of the site. */
  words: Words;
}

/** The document of an agent; nothing in it depends on the time or the machine. */
export function agentDocument(entry: PublishedAgent, { base, words }: DocumentSite): AgentDocument {
  const { agent } = entry;
  const { inherits, tools, abilities } = abilitiesOf(agent);
  return {
    $schema: `${base}schema/agent.json`,
    ...identityOf(entry),
    emoji: agent.emoji ?? null,
    summary: agent.summary,
    inherits,
    tools: tools.map(({ name, rule, risks }) => ({
      ...toolUse({ name, rule }),
      risks: [...risks],
      does: toolEffect(name, words, agent.format),
    })),
    deniedTools: agent.deniedTools.map(toolUse),
    permissions: {
      ...abilities,
      sentence: permissionSentence(agent, words),
      marks: permissionMarks(agent, words),
    },
    settings: settingsOf(agent.settings),
    expertise: agent.expertise.map((domain) => ({ ...domain, title: domain.title ?? null })),
    steps: agent.steps,
    principles: agent.principles,
    deliverables: agent.deliverables,
    tokens: agent.tokens,
    hidden: agent.hidden.length,
    file: fileOf(entry, base),
    exports: exportsOf(entry).map(({ target, path, sha256, losses }) => ({
      target,
      url: base + path,
      sha256,
      destination: findTarget(target).projectPath(entry.slug),
      losses: [...losses],
    })),
    page: agentAddress(entry, base),
    locale: words.locale,
  };
}

function toolUse({ name, rule }: ToolUse): { name: string; rule: string | null } {
  return { name, rule: rule ?? null };
}

function settingsOf(settings: Settings): AgentDocument['settings'] {
  return {
    permissionMode: settings.permissionMode ?? null,
    maxTurns: settings.maxTurns ?? null,
    skills: settings.skills,
    mcpServers: settings.mcpServers,
    hooks: settings.hooks,
    memory: settings.memory ?? null,
    background: settings.background ?? null,
    effort: settings.effort ?? null,
    isolation: settings.isolation ?? null,
    color: settings.color ?? null,
    initialPrompt: settings.initialPrompt ?? null,
  };
}
