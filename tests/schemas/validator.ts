import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

/** A format of other people that a catalog publishes: the name of its schema in this folder. */
export type Format =
  | 'agent-skills'
  | 'claude-code-marketplace'
  | 'claude-code-plugin'
  | 'shadcn-registry'
  | 'shadcn-registry-item';

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

/** What is wrong with a document, as a line for each problem; empty where it is of the format. */
export function problems(format: Format, document: unknown): string[] {
  ajv.validate(format, document);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
