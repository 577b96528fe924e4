import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { assignSlugs } from '../../../src/catalog/slug.ts';
import { exportAgent } from '../../../src/export/export-agent.ts';
import { readExport } from './targets/read-export.ts';

// Any other folder of agents is held to the same.
const folder = process.env.AGENTS ?? 'agents';

const agents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
  .flatMap(({ path, bytes }) => {
    const { agent } = readAgent(bytes, path);
    return agent ? [{ path, bytes, agent }] : [];
  });
const slugs = assignSlugs(agents.map(({ path }) => path));

test.each(agents)(
  'every tool reads its file of $path, with all that is said to be kept',
  (source) => {
    const { agent, path, bytes } = source;
    const slug = slugs.get(path) ?? '';
    for (const { target, bytes: exported, losses, verbatim } of exportAgent({
      agent,
      slug,
      bytes,
    })) {
      if (verbatim) {
        expect(exported).toEqual(bytes);
        continue;
      }
      const read = readExport(target, new TextDecoder().decode(exported), slug);
      const lost = new Set(losses.map(({ field }) => field));
      if (!lost.has('name')) expect(read.name).toBe(agent.name);
      if (!lost.has('description')) expect(read.description).toBe(agent.description);
      if (!lost.has('prompt')) expect(read.prompt).toBe(agent.prompt);
    }
  },
);
