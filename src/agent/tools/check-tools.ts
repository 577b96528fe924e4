import type { Finding } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { nearMiss } from '../../diagnostics/near-miss.ts';
import type { AgentFormat, Field } from '../agent.ts';
import { placesIn } from './places-in.ts';
import { readToolList } from './tool-grant.ts';
import { type Product, productNames } from './tool-table.ts';
import {
  findAnywhere,
  findRetired,
  findTool,
  mcpName,
  nameIn,
  namesOf,
  productOf,
} from './tool-vocabulary.ts';

/** What is wrong with the name of a tool, and how to mend it. */
type Verdict = Pick<Finding, 'code' | 'detail' | 'fix'>;

const toolFields = ['tools', 'disallowedTools', 'allowed-tools'];

/**
 * Reports tools that the product of a file does not have, each at its own place and once.
 *
 * @param text the whole file.
 */
export function checkTools(fields: readonly Field[], format: AgentFormat, text: string): Finding[] {
  const product = productOf(format);
  const seen = new Set<string>();
  return fields.flatMap((field) => {
    if (!toolFields.includes(field.key)) return [];
    const placeOf = placesIn(field, fields, text);
    return readToolList(field.value).flatMap(({ name }): Finding[] => {
      if (seen.has(name)) return [];
      seen.add(name);
      const verdict = judge(name, product);
      return verdict ? [{ ...verdict, place: placeOf(name) }] : [];
    });
  });
}

function judge(name: string, product: Product): Verdict | undefined {
  if (name.includes('*') || findTool(name, product)) return undefined;
  // The only product whose former names are known, and whose list of tools is closed.
  if (product === 'claude-code') return retiredVerdict(name) ?? claudeVerdict(name);
  if (mcpName(name)) return undefined;
  return foreignVerdict(name, product) ?? misspelt(name, nearest(name, product));
}

function claudeVerdict(name: string): Verdict | undefined {
  if (name.startsWith('mcp__')) return undefined;
  return (
    misspelt(name, inOtherCase(name)) ??
    foreignVerdict(name, 'claude-code') ??
    misspelt(name, nearest(name, 'claude-code')) ?? {
      code: 'tool-unknown',
      detail: `“${name}”.`,
    }
  );
}

function retiredVerdict(name: string): Verdict | undefined {
  const row = findRetired(name);
  if (!row) return undefined;
  const now = nameIn(row, 'claude-code') ?? row.instead ?? '';
  const fix = `Write \`${now}\` instead.`;
  return { code: 'tool-retired', detail: `“${name}”, for which there is “${now}” today.`, fix };
}

// `read` is a tool of other products, but its author has mistaken the case.
function inOtherCase(name: string): string | undefined {
  return namesOf('claude-code').find((known) => known.toLowerCase() === name.toLowerCase());
}

function nearest(name: string, product: Product): string | undefined {
  return nearMiss(name, namesOf(product), 4);
}

function misspelt(name: string, meant: string | undefined): Verdict | undefined {
  const said = didYouMean(name, meant);
  return said && { code: 'tool-unknown', ...said };
}

function foreignVerdict(name: string, product: Product): Verdict | undefined {
  const foreign = findAnywhere(name);
  if (!foreign) return undefined;
  const owners = foreign.products.map((owner) => productNames[owner]);
  const detail = `“${name}” is a tool of ${owners.join(', ')}.`;
  const own = nameIn(foreign.row, product);
  if (own === undefined) return { code: 'tool-foreign', detail, fix: 'Remove it.' };
  return { code: 'tool-foreign', detail, fix: `Write \`${own}\`, or remove it.` };
}
