import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/**
 * What the schema that a site publishes says of a document.
 *
 * @param site folder of the built site.
 */
export function publishedSchema(site: string, name: 'agent' | 'agents'): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(site, `schema/${name}.json`), 'utf8'));
  return new Ajv2020({ allowUnionTypes: true }).compile(schema);
}
