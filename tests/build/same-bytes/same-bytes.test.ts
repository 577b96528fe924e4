import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('every published file has the bytes of its source', async () => {
  const agents = join(import.meta.dirname, 'agents');
  const out = join(temporaryFolder(), 'site');
  expect((await vitrine(['build', agents, '--out', out])).code).toBe(0);
  const files = readdirSync(agents);
  expect(files).toHaveLength(3);
  for (const file of files) {
    const published = readFileSync(join(out, 'agents', file));
    expect(published.equals(readFileSync(join(agents, file))), file).toBe(true);
  }
});
