import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, vitrine } from '../vitrine.ts';

test('under a sub-path every address begins with it, and leads to a file', async () => {
  const out = join(temporaryFolder(), 'site');
  const options = ['--base', '/catalog/', '--site', 'https://example.com'];
  expect((await vitrine(['build', '--out', out, ...options])).code).toBe(0);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(3);
  for (const page of pages) {
    const html = readFileSync(join(out, page), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)) {
      expect(address, page).toMatch(/^\/catalog\//);
      const path = address.replace(/^\/catalog\//, '').replace(/[?#].*$/, '');
      expect(
        existsSync(join(out, path === '' || path.endsWith('/') ? `${path}index.html` : path)),
        address,
      ).toBe(true);
    }
  }
  const agent = readFileSync(join(out, 'agents/backend-expert/index.html'), 'utf8');
  expect(agent).toContain(
    '<link rel="canonical" href="https://example.com/catalog/agents/backend-expert/"',
  );
  expect(agent).toContain('data-origin="https://example.com"');
  expect(agent.replace(/<[^>]+>/g, '')).toContain(
    'curl -fsSL https://example.com/catalog/agents/backend-expert.md -o .claude/agents/backend-expert.md',
  );
});
