import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { exportAgent } from '../../../src/export/export-agent.ts';
import { readExport } from './targets/read-export.ts';

const files = readdirSync('agents', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.md'),
);

test.each(files)('every tool reads its file of %s, with the whole prompt', (path) => {
  const bytes = readFileSync(join('agents', path));
  const { agent } = readAgent(bytes, path);
  if (!agent) throw new Error(`${path} is no agent.`);
  for (const { target, bytes: exported, losses, verbatim } of exportAgent({
    agent,
    slug: 'some-agent',
    bytes,
  })) {
    if (verbatim) {
      expect(exported).toEqual(bytes);
      continue;
    }
    const read = readExport(target, new TextDecoder().decode(exported), 'some-agent');
    if (!losses.some(({ field }) => field === 'prompt')) expect(read.prompt).toBe(agent.prompt);
  }
});
