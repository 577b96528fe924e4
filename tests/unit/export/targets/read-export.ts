import matter from 'gray-matter';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { TargetId } from '../../../../src/export/targets/target.ts';
import {
  all,
  deniedInClaudeCode,
  everything,
  inClaudeCode,
  inCopilot,
  inDroid,
  inGemini,
  inOpenCode,
  inQwen,
  without,
} from './capabilities.ts';

/** An exported file as its target reads it. */
export interface ExportedAgent {
  /** What the agent is called there. */
  name: string;
  description: string;
  prompt: string;
  can: ReadonlySet<string>;
  fields: Readonly<Record<string, unknown>>;
}

const changes = ['create', 'edit', 'patch', 'notebook'];

/**
 * Reads an exported file by the rules of its target, and throws where the target would refuse it. Written
 * from the targets' documentation and programs alone.
 */
export function readExport(target: TargetId, text: string, slug: string): ExportedAgent {
  if (target === 'codex') return readCodex(text);
  if (!text.startsWith('---\n')) throw new Error('No front matter.');
  const { data, content: prompt } = matter(text, {});
  const fields = target === 'claude-code' ? { ...data, ...inClaude(text) } : data;
  const { description } = fields;
  const read = { description: textOf(description ?? ''), prompt, fields };
  const tools = fields.tools === undefined ? undefined : namesOf(fields.tools);
  const name = target === 'opencode' ? slug : textOf(fields.name);
  const grants = (can: readonly string[]): ExportedAgent => ({ ...read, name, can: new Set(can) });
  const listed = (grant: (tool: string) => string[]): ExportedAgent =>
    grants(tools === undefined ? everything : tools.flatMap(grant));
  switch (target) {
    case 'claude-code': {
      check(/\S/.test(name));
      onlyKeys(fields, 'name description tools disallowedTools maxTurns');
      const denied = namesOf(fields.disallowedTools ?? []).flatMap(deniedInClaudeCode);
      const left = without('claude-code', denied);
      return tools === undefined ? grants(left) : listed(inClaudeCode);
    }
    case 'copilot':
      check(/\S/.test(name) && read.description !== '');
      onlyKeys(fields, 'name description tools');
      return listed(inCopilot);
    case 'cursor':
      check(/^[a-z0-9-]+$/.test(name) && read.description !== '' && fields.model === 'inherit');
      onlyKeys(fields, 'name description model readonly is_background');
      return fields.readonly === true
        ? grants(without(target, [...changes, ...all('run'), 'powershell', 'monitor']))
        : grants(everything);
    case 'opencode':
      onlyKeys(fields, 'description mode steps permission');
      check(fields.mode === 'subagent' && isCount(fields.steps));
      return grants(inOpenCode(fields.permission));
    case 'gemini':
      onlyKeys(fields, 'name description tools max_turns');
      check(/^[a-z0-9-_]+$/.test(name) && read.description !== '' && isCount(fields.max_turns));
      check((tools ?? []).every(isGeminiTool));
      check(!/\$\{\w+\}/.test(prompt));
      return listed(inGemini);
    case 'qwen':
      onlyKeys(fields, 'name description tools approvalMode maxTurns background color');
      check(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,48}[\p{L}\p{N}]$/u.test(name));
      check(!/^(?:self|system|user|model|tool|config|default|main)$/i.test(name));
      check(read.description.trim() !== '' && prompt.trim().length >= 10);
      check(isCount(fields.maxTurns) && !/\$\{[a-zA-Z_]\w*\}/.test(prompt));
      check([undefined, 'plan', 'default'].includes(fields.approvalMode));
      return tools?.length === 0 ? grants(everything) : listed(inQwen);
    case 'droid':
      onlyKeys(fields, 'name description model tools');
      check(/^[a-z0-9-_]+$/.test(name) && prompt.trim() !== '' && tools?.length !== 0);
      check(read.description.length <= 500 && fields.model === 'inherit');
      return listed((tool) => inDroid(tool) ?? refuse());
    case 'skill':
      onlyKeys(fields, 'name description');
      check(name === slug && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && name.length <= 64);
      check(read.description !== '' && read.description.length <= 1024);
      return grants(everything);
  }
}

// Claude Code ends a front matter at the first three dashes, wherever they stand.
function inClaude(text: string): Record<string, unknown> {
  const [, frontMatter = ''] = /^---\s*\n([\s\S]*?)---\s*\n?/.exec(text) ?? [];
  const fields: unknown = parseYaml(frontMatter, { version: '1.1', merge: true });
  if (typeof fields !== 'object' || fields === null) return refuse();
  // What is lost is not there, whatever other programs read.
  return { tools: undefined, disallowedTools: undefined, ...fields };
}

function readCodex(text: string): ExportedAgent {
  const fields = parseToml(text);
  onlyKeys(fields, 'name description sandbox_mode web_search features developer_instructions');
  const name = textOf(fields.name);
  const description = textOf(fields.description);
  const prompt = textOf(fields.developer_instructions);
  check([name, description, prompt].every((each) => each.trim() !== ''));
  check([undefined, 'read-only', 'workspace-write'].includes(fields.sandbox_mode?.toString()));
  const { features = {} } = fields;
  check(['{}', '{"shell_tool":false}'].includes(JSON.stringify(features)));
  // The program of today runs an agent with the sandbox and the web search of the session.
  const kept = Object.keys(features).length > 0 ? [...all('run'), 'powershell', 'monitor'] : [];
  return { name, description, prompt, fields, can: new Set(without('codex', kept)) };
}

function check(holds: boolean): void {
  if (!holds) refuse();
}

function refuse(): never {
  throw new Error('The target would refuse this file.');
}

function onlyKeys(fields: object, keys: string): void {
  for (const key of Object.keys(fields)) {
    if (!keys.split(' ').includes(key)) throw new Error(`It has no key “${key}”.`);
  }
}

function isCount(value: unknown): boolean {
  return value === undefined || (Number.isSafeInteger(value) && Number(value) > 0);
}

const geminiTools =
  /^(?:glob|grep_search|read_file|read_many_files|list_directory|replace|write_file|run_shell_command|web_fetch|google_web_search|write_todos|activate_skill|ask_user|complete_task|enter_plan_mode|exit_plan_mode|get_internal_docs|update_topic|tracker_\w+|list_mcp_resources|read_mcp_resource)$/;

function isGeminiTool(name: string): boolean {
  const [, server, tool] = /^mcp_([^_]+)_(.+)$/.exec(name) ?? [];
  if (server === undefined || tool === undefined) return geminiTools.test(name);
  return /^[a-z0-9_.:-]+$/i.test(server) && (tool === '*' || /^[a-z0-9_.:-]+$/i.test(tool));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : refuse();
}

function namesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : refuse();
}
