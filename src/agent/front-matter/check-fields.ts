import { asCode } from '../../diagnostics/as-code.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { nearMiss, sameLetters } from '../../diagnostics/near-miss.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { AgentFormat, Field } from '../agent.ts';
import { checkName } from './check-name.ts';
import { findCut } from './cut-value.ts';
import { documentedFields } from './documented-fields.ts';
import { knownKeys } from './known-keys.ts';
import type { Rule } from './rule.ts';

/** Longest description of the Agent Skills specification; other tools set no limit of their own. */
const longestDescription = 1024;

// What is shown of a value that is not accepted.
const longestValue = 61;

// Lines of a last value that are looked through; no other field ends it.
const longestValueLines = 100;

// Fields that authors take from elsewhere, with what they mean here.
const mistaken: Readonly<Record<string, string>> = {
  tool: 'tools',
  'allowed-tools': 'tools',
  allowed_tools: 'tools',
  allowedTools: 'tools',
  colour: 'color',
};

// What becomes of a field that the documentation does not know.
const effects: Readonly<Record<AgentFormat, string>> = {
  'claude-code': 'Claude Code passes over it.',
  copilot: 'GitHub Copilot passes over it.',
  opencode: 'OpenCode hands it to the provider of the model.',
  gemini: 'Gemini CLI refuses a file with such a field.',
  skill: 'tools that read skills pass over it.',
};

/**
 * Checks every field against what the documentation of the file's format says of it.
 *
 * @param text the whole file.
 */
export function checkFields(
  fields: readonly Field[],
  format: AgentFormat,
  text: string,
): Finding[] {
  const rules = documentedFields[format];
  const keys = new Set(fields.map(({ key }) => key));
  const lines = text.split('\n', (fields.at(-1)?.line ?? 0) + longestValueLines);
  return fields.flatMap((field) => {
    const rule = Object.hasOwn(rules, field.key) ? rules[field.key] : undefined;
    const cut = findCut(field, lines);
    // A value that is a comment as a whole is there, whatever YAML reads.
    if (cut && field.value === null) return [cut];
    const own = rule ? checkValue(field, rule, format) : checkKey(field, format, keys);
    return cut ? [cut, ...own] : own;
  });
}

function checkKey({ key, line }: Field, format: AgentFormat, keys: ReadonlySet<string>): Finding[] {
  const place = { line, column: 1 };
  const meant = meantKey(key, Object.keys(documentedFields[format]));
  // Written out as well, it would be there twice.
  if (meant === undefined || keys.has(meant)) {
    return [{ code: 'field-unknown', place, detail: `“${key}”; ${effects[format]}` }];
  }
  const detail = `“${key}”. Did you mean “${meant}”?`;
  const fix = `Write \`${meant}:\` in place of ${asCode(`${key}:`)}, which has no effect.`;
  return [{ code: 'field-misspelt', place, detail, fix }];
}

function meantKey(key: string, documented: readonly string[]): string | undefined {
  const meant = Object.hasOwn(mistaken, key) ? mistaken[key] : undefined;
  if (meant !== undefined && documented.includes(meant)) return meant;
  // A field of another tool is no slip of the hand, unless only its hyphens differ.
  return knownKeys.has(key) ? sameLetters(key, documented) : nearMiss(key, documented);
}

function checkValue(field: Field, rule: Rule<unknown>, format: AgentFormat): Finding[] {
  const { key, value, valuePlace: place } = field;
  // An agent without a name or description is reported as such.
  const required = key === 'name' || key === 'description';
  if (required && (value === null || value === '')) return [];
  if (!rule.accepts(value)) {
    const detail = `${asCode(key)} expected ${rule.expects}, received ${inWords(value)}.`;
    const meant = typeof value === 'string' ? nearMiss(value, rule.words ?? []) : undefined;
    const fix = meant === undefined ? {} : { fix: `Write \`${key}: ${meant}\`.` };
    return [{ code: 'field-invalid', place, detail, ...fix }];
  }
  if (key === 'name') return checkName(String(value), place, format);
  const length = key === 'description' ? [...String(value)].length : 0;
  if (length <= longestDescription) return [];
  return [{ code: 'description-long', place, detail: `it has ${length.toLocaleString('en')}.` }];
}

function inWords(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = String(value);
  const shown = shorten(text, longestValue);
  return typeof value === 'string' ? `“${shown}”` : `\`${shown}\``;
}
