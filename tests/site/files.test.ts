import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sites } from './sites.ts';

interface Listed {
  slug: string;
  file: { path: string; sha256: string };
}

interface Exported {
  url: string;
  sha256: string;
}

const { out } = sites.own;
const read = (path: string): Buffer => readFileSync(join(out, path));
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('every agent is published as its file is, and every export as its digest says', () => {
  const { agents }: { agents: Listed[] } = JSON.parse(read('agents.json').toString());
  expect(agents.length).toBeGreaterThan(20);
  for (const { slug, file } of agents) {
    const source = readFileSync(join('agents', file.path));
    expect(read(`agents/${slug}.md`).equals(source), slug).toBe(true);
    expect(file.sha256, slug).toBe(digest(source));
    const { exports }: { exports: Exported[] } = JSON.parse(read(`agents/${slug}.json`).toString());
    expect(exports).toHaveLength(9);
    for (const { url, sha256 } of exports) expect(digest(read(url)), url).toBe(sha256);
  }
});
