import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, vitrine } from '../vitrine.ts';

describe('the catalog of the first agents', () => {
  const pages = new Map<string, string>();
  let agent: string;

  beforeAll(async () => {
    const out = join(temporaryFolder(), 'site');
    expect((await vitrine(['build', '--out', out])).code).toBe(0);
    for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (path.endsWith('.html')) pages.set(path, readFileSync(join(out, path), 'utf8'));
    }
    agent = pages.get('agents/backend-expert/index.html') ?? '';
    expect(readFileSync(join(out, 'agents/backend-expert.md'))).toEqual(
      readFileSync('agents/backend-expert.md'),
    );
  });

  test('marks the agent and its sections', () => {
    expect(agent).toMatch(/<article[^>]* data-agent="backend-expert"/);
    for (const role of ['expertise', 'approach', 'deliverables', 'standards', 'principles']) {
      expect(
        agent.match(new RegExp(`<section[^>]* data-section="${role}"`, 'g')),
        role,
      ).toHaveLength(1);
    }
  });

  test('marks each tool with its risk, and the model', () => {
    for (const tool of ['Read', 'Write', 'Edit', 'Bash', 'Grep', 'Glob']) {
      expect(agent).toMatch(new RegExp(`data-tool="${tool}"`));
    }
    expect(agent).toMatch(/data-tool="Bash"[^>]* data-risk="[^"]*\bexecute\b[^"]*"/);
    expect(agent).toMatch(/data-model="sonnet"/);
  });

  test('says which language the content has', () => {
    expect(agent).toMatch(/<div class="prose" lang="fr"/);
  });

  test('has a strict policy on every page, with no style and no handler in it', () => {
    for (const [path, page] of pages) {
      // Drawings are images: what stands in their addresses is not of the page.
      const html = page.replace(/ src="data:[^"]*"/g, '');
      expect(html, path).toMatch(/<meta http-equiv="content-security-policy"/i);
      expect(html, path).not.toMatch(/unsafe-inline|'unsafe-eval'/);
      expect(html, path).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/i);
      expect(html, path).not.toContain('<style');
    }
  });

  test('bakes in no address of the machine that built it', () => {
    for (const [path, html] of pages) {
      expect(html, path).not.toMatch(/localhost|127\.0\.0\.1|file:\/\//);
      expect(html, path).not.toContain('rel="canonical"');
      expect(html, path).not.toContain(process.cwd());
    }
  });

  test('has a page for what is not found', () => {
    expect(pages.get('404.html')).toContain('<h1');
  });
});
