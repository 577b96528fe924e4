import type { Field } from '../agent.ts';
import { readYaml } from './yaml.ts';

// A line that begins with one of these starts a new field; every other line continues the field
// before it. With any word allowed here, `Context: …` in an example would cut a description short.
const knownKeys = new Set([
  'agent',
  'argument-hint',
  'author',
  'background',
  'capabilities',
  'category',
  'color',
  'description',
  'disallowedTools',
  'display_name',
  'effort',
  'emoji',
  'hooks',
  'initialPrompt',
  'isolation',
  'maxTurns',
  'mcp-servers',
  'mcpServers',
  'memory',
  'mode',
  'model',
  'name',
  'permissionMode',
  'services',
  'skills',
  'tags',
  'target',
  'temperature',
  'tools',
  'version',
  'vibe',
]);

/**
 * Second reading of a front matter that is not valid YAML: known keys at the beginning of a line,
 * everything else continues the value before. Each value is read as YAML by itself where it is
 * valid, and taken as it stands where it is not.
 */
export function readLeniently(text: string): Field[] {
  const fields: (Field & { lines: string[] })[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const [, key, rest] = /^([A-Za-z][\w-]*):(?:[ \t]+(.*)|)$/.exec(line) ?? [];
    if (key !== undefined && knownKeys.has(key)) {
      const valuePlace = { line: index + 1, column: line.length - (rest ?? '').length + 1 };
      fields.push({ key, value: null, line: index + 1, valuePlace, lines: [rest ?? ''] });
    } else {
      fields.at(-1)?.lines.push(line);
    }
  });
  return fields.map(({ lines, ...field }) => ({ ...field, value: readValue(lines) }));
}

function readValue(lines: string[]): unknown {
  const text = lines.join('\n').trimEnd();
  const reading = readYaml(`value: ${text}`);
  if (reading.kind === 'fields' && reading.fields.length === 1) return reading.fields[0]?.value;
  return text
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .replace(/^[>|][+-]?[ \t]*\n/, '')
    .replaceAll('\\n', '\n')
    .trim();
}
