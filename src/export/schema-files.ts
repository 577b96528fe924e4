import { z } from 'astro/zod';
import { agentSchema } from './schema/agent.ts';
import { agentsSchema } from './schema/agents.ts';
import { isPlaced, siteAddress } from './site-address.ts';
import type { SiteContext, SiteFile } from './site-file.ts';

const schemas = { agent: agentSchema, agents: agentsSchema };

/**
 * What describes the documents of a site, as JSON Schema (draft 2020-12): `schema/agent.json` that of
 * one agent, `schema/agents.json` the list. They have an `$id` where the site's origin is known.
 */
export function schemaFiles(context: SiteContext): SiteFile[] {
  return Object.entries(schemas).map(([name, schema]) => {
    const path = `schema/${name}.json`;
    return {
      path,
      content: () => {
        const { $schema, ...described } = z.toJSONSchema(schema, { override: withoutLargest });
        const $id = isPlaced(context) ? siteAddress(context, path) : undefined;
        return `${JSON.stringify({ $schema, $id, ...described }, null, 2)}\n`;
      },
    };
  });
}

// Zod bounds whole numbers by what JavaScript can count, which says nothing of an agent.
function withoutLargest({ jsonSchema }: { jsonSchema: { maximum?: number } }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
