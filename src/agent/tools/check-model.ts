import type { Finding } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { nearMiss } from '../../diagnostics/near-miss.ts';
import type { AgentFormat, Field } from '../agent.ts';
import { fieldOf } from '../field.ts';
import { type Product, productNames } from './tool-table.ts';
import { productOf } from './tool-vocabulary.ts';

/** What is said of a model that a product does not have. */
type Verdict = Pick<Finding, 'detail' | 'fix'>;

/**
 * Names that Claude Code gives to whichever model is current. Source: Claude Code documentation,
 * “Model configuration”, “Model aliases”.
 */
const claudeAliases = [
  'sonnet',
  'opus',
  'haiku',
  'fable',
  'best',
  'opusplan',
  'default',
  'inherit',
];

const families = ['sonnet', 'opus', 'haiku', 'fable'];

// Whole names have a family and a version: `claude-opus-4-1`, before that `claude-3-5-haiku-latest`,
// `claude-2.1` and `claude-instant-1.2`, at Vertex `claude-sonnet-4@20250514`, at Bedrock
// `eu.anthropic.claude-sonnet-4-20250514-v1:0`, or an ARN.
const claudeName = new RegExp(
  `^(?:(?:[a-z]{2,6}\\.)?anthropic\\.)?claude-(?:(?:${families.join('|')})-\\d[\\w:@-]*` +
    `|3(?:-[57])?-(?:${families.join('|')})[\\w:@-]*|(?:instant-)?v?[12](?:\\.\\d)?(?:[:@-][\\w:@-]*)?)$`,
);
const arn = /^arn:aws[\w-]*:(?:bedrock|sagemaker):/;

const geminiAliases = ['auto', 'pro', 'flash', 'flash-lite', 'inherit'];

/** Whose model a name means, by how it begins. */
const makers: readonly (readonly [RegExp, string])[] = [
  [/^(?:gpt-|chatgpt|codex|o[1-9](?:-|$))/, 'OpenAI'],
  [/^(?:gemini|gemma)/, 'Google'],
  [/^grok/, 'xAI'],
  [/^(?:mistral|codestral|devstral|magistral)/, 'Mistral'],
  [/^(?:llama|meta-llama)/, 'Meta'],
  [/^deepseek/, 'DeepSeek'],
  [/^(?:qwen|qwq)/, 'Alibaba'],
  [/^kimi/, 'Moonshot'],
  [/^glm-/, 'Zhipu'],
  [/^claude/, 'Anthropic'],
];

/** Reports models that the product of a file does not know by this name. */
export function checkModel(fields: readonly Field[], format: AgentFormat): Finding[] {
  const product = productOf(format);
  const field = fieldOf(fields, 'model');
  if (!field) return [];
  const models = Array.isArray(field.value) ? field.value : [field.value];
  return models.flatMap((model: unknown): Finding[] => {
    if (typeof model !== 'string' || model.trim() === '') return [];
    const verdict = judge(model.trim(), product);
    return verdict ? [{ code: 'model-unknown', place: field.valuePlace, ...verdict }] : [];
  });
}

function judge(model: string, product: Product): Verdict | undefined {
  if (product === 'copilot') return judgeCopilot(model);
  if (product === 'opencode') return judgeOpenCode(model);
  return product === 'gemini' ? judgeGemini(model) : judgeClaude(model);
}

function judgeClaude(model: string): Verdict | undefined {
  const name = model.toLowerCase().replace(/\[1m\]$/, '');
  if (claudeAliases.includes(name) || claudeName.test(name) || arn.test(name)) return undefined;
  const family = families.find((each) => name.includes(each));
  const fix = family && `Write \`${family}\`, or the whole name of a model.`;
  if (family && /\s/.test(name)) {
    return { detail: `“${model}” is how GitHub Copilot names it.`, ...(fix && { fix }) };
  }
  if (name.includes('/')) {
    return { detail: `“${model}” is how OpenCode names it.`, ...(fix && { fix }) };
  }
  return (
    foreignModel(name, model, 'claude-code') ??
    didYouMean(model, nearMiss(name, claudeAliases) ?? corrected(name)) ??
    (fix && !/\d/.test(name)
      ? { detail: `“${model}” has no version.`, fix }
      : { detail: `“${model}”.`, ...(fix && { fix }) })
  );
}

// Versions have hyphens where people write dots.
function corrected(name: string): string | undefined {
  const written = name
    .replace(/(?<=\d)\.(?=\d)/g, '-')
    .replace(/(?<=claude-)[a-z]+(?=-\d)/, (family) => nearMiss(family, families, 4) ?? family);
  return claudeName.test(written) ? written : undefined;
}

// Whoever brings a key of their own has models of any name.
function judgeCopilot(model: string): Verdict | undefined {
  if (/[|,]/.test(model)) {
    return {
      detail: `“${model}” is read as one name.`,
      fix: 'Write a YAML list: one model on each line, after a hyphen.',
    };
  }
  if (!claudeAliases.includes(model.toLowerCase()) || model === 'inherit') return undefined;
  return {
    detail: `“${model}” is how Claude Code names it.`,
    fix: 'Write the name that the model picker shows, such as `Claude Sonnet 4.5`.',
  };
}

function judgeOpenCode(model: string): Verdict | undefined {
  if (/^[^/\s]+\/\S+$/.test(model)) return undefined;
  const provider = /claude|^(?:sonnet|opus|haiku)$/i.test(model) ? 'anthropic' : 'provider';
  return {
    detail: `“${model}” names no provider.`,
    fix: `Write \`${provider}/…\` with the whole name of the model; \`opencode models\` lists them.`,
  };
}

function judgeGemini(model: string): Verdict | undefined {
  const name = model.toLowerCase();
  if (name.startsWith('gemini-') || geminiAliases.includes(name)) return undefined;
  return (
    foreignModel(name, model, 'gemini') ??
    didYouMean(model, nearMiss(name, geminiAliases)) ?? {
      detail: `“${model}”.`,
      fix: 'Write `inherit`, or the whole name of a model, such as `gemini-3-flash-preview`.',
    }
  );
}

function foreignModel(name: string, model: string, product: Product): Verdict | undefined {
  const maker = makers.find(([begins]) => begins.test(name))?.[1];
  const own = product === 'gemini' ? 'Google' : 'Anthropic';
  if (maker === undefined || maker === own) return undefined;
  return {
    detail: `“${model}” is a model of ${maker}, and ${productNames[product]} has none of them.`,
  };
}
