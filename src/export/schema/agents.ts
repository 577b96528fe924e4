import { z } from 'astro/zod';
import {
  abilities,
  address,
  file,
  identity,
  locale,
  page,
  schemaAddress,
  tokens,
} from './parts.ts';

const listedAgent = z
  .object({
    ...identity,
    permissions: z
      .object(abilities)
      .describe('What the agent may do, with all that its tools can do.'),
    tokens,
    file,
    page,
    document: address.describe(
      'Path of all that is known of the agent, as /schema/agent.json describes it.',
    ),
  })
  .meta({ id: 'ListedAgent', description: 'What there is to know before an agent is chosen.' });

/** The shape of `/agents.json`. */
export const agentsSchema = z
  .object({
    $schema: schemaAddress,
    title: z.string().describe('Title of the site.'),
    description: z.string().describe('What the catalog is.'),
    page: address.describe('Path of the catalog, from the root of the server.'),
    locale,
    agents: z.array(listedAgent).describe('All agents, in the order of their titles.'),
  })
  .meta({
    title: 'Agents',
    description:
      'The agents of a catalog, to list and to choose from. Every key is always there, and what a file does not say is null.',
  });
