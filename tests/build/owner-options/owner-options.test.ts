import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, expect, test } from 'vitest';
import { problems } from '../../schemas/validator.ts';
import { write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

const project = temporaryFolder();

const options = {
  title: 'Nos <agents>',
  description: 'Ce que nos équipes partagent.',
  locale: 'fr',
  logo: '/logo.svg',
  accent: '#1c5ba6',
  repository: 'https://github.com/acme/outils/tree/main/agents',
  nav: [
    { label: 'Aide', href: '/aide.html' },
    { label: 'Équipe', href: 'https://example.com/equipe' },
  ],
  footer: 'Maintenu par l’équipe « Outils ».',
};

const reviewer = `---
name: reviewer
description: Reviews changes and says what to mend.
tools: Read, Grep
---

# Reviewer

You review code.

## Expertise

- Code review
- Redis
`;

beforeAll(async () => {
  write(project, {
    'astro.config.mjs': `import vitrine from './vitrine/src/integrations/vitrine.ts';
export default { integrations: [vitrine(${JSON.stringify(options)})] };
`,
    'public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>',
    'public/aide.html': '<!doctype html><title>Aide</title>',
    'agents/quality/reviewer.md': reviewer,
  });
  // Astro builds only pages that are inside of the project.
  for (const part of ['bin', 'src', 'package.json'])
    cpSync(part, join(project, 'vitrine', part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'junction');
  const { code, stderr } = await vitrine(['build', '--base', '/catalogue/'], {
    cwd: project,
    command: join(project, 'vitrine/bin/vitrine.mjs'),
  });
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('the repository that the owner names has each agent as a plugin, from its own root', () => {
  const file = join(project, 'dist/.claude-plugin/marketplace.json');
  const marketplace = JSON.parse(readFileSync(file, 'utf8'));
  expect(problems('claude-code-marketplace', marketplace)).toEqual([]);
  expect(marketplace.plugins).toMatchObject([
    { name: 'reviewer', source: './agents/quality', agents: ['./reviewer.md'], strict: false },
  ]);
});

const pages = [
  'index.html',
  'agents/reviewer/index.html',
  'expertise/index.html',
  'tools/index.html',
  '404.html',
];

test.each(pages)('what the owner set stands on %s', (path) => {
  const html = page(path);
  const header = one(html, ({ tagName }) => tagName === 'header');
  expect(textOf(header)).toContain('Nos <agents>');
  expect(one(header, ({ tagName }) => tagName === 'img').properties).toMatchObject({
    src: '/catalogue/logo.svg',
    alt: '',
  });
  const links = all(header, ({ tagName }) => tagName === 'a').map((link) => [
    textOf(link).trim(),
    link.properties.href,
  ]);
  expect(links).toContainEqual(['Aide', '/catalogue/aide.html']);
  expect(links).toContainEqual(['Équipe', 'https://example.com/equipe']);
  const footer = all(html, ({ tagName }) => tagName === 'footer').at(-1);
  expect(footer && textOf(footer)).toContain('Maintenu par l’équipe « Outils ».');
  const styles = all(html, ({ properties }) => properties.href === '/catalogue/theme.css');
  expect(styles).toHaveLength(1);
});

test('logo, theme and pages of the project are published with the site', () => {
  expect(file('logo.svg')).toContain('<svg');
  expect(file('aide.html')).toContain('Aide');
  expect(file('theme.css')).toMatch(/--accent: light-dark\(#1c5ba6, #[\da-f]{6}\)/);
});

test('the description of the site is that of its first page', () => {
  const [meta] = all(page('index.html'), ({ properties }) => properties.name === 'description');
  expect(meta?.properties.content).toBe('Ce que nos équipes partagent.');
});

test('an agent can be changed, and its history seen, where its repository is kept', () => {
  const links = all(page('agents/reviewer/index.html'), ({ tagName }) => tagName === 'a').map(
    ({ properties }) => properties.href,
  );
  const repository = 'https://github.com/acme/outils';
  expect(links).toContain(`${repository}/edit/main/agents/quality/reviewer.md`);
  expect(links).toContain(`${repository}/commits/main/agents/quality/reviewer.md`);
});

test.each(pages)('the interface of %s is in French', (path) => {
  const html = page(path);
  const root = one(html, ({ tagName }) => tagName === 'html');
  expect(root.properties.lang).toBe('fr');
  const text = textOf(one(html, ({ tagName }) => tagName === 'body'));
  expect(text).toContain('Outils');
  expect(text).not.toMatch(/\b(?:Skip to the content|Search|Keyboard shortcuts|Read-only)\b/);
});

test('what an agent may do is said in French, what it says itself keeps its language', () => {
  const article = one(page('agents/reviewer/index.html'), ({ tagName }) => tagName === 'article');
  expect(textOf(article)).toContain('Copier le prompt');
  expect(textOf(article)).not.toMatch(/Copy prompt|reads files|Granted to/);
  const title = one(article, ({ tagName }) => tagName === 'h1');
  expect([textOf(title).trim(), title.properties.lang]).toEqual(['Reviewer', 'en']);
  const prose = one(article, ({ properties }) => classes(properties).includes('prose'));
  expect(prose.properties.lang).toBe('en');
  expect(textOf(prose)).toContain('You review code.');
});

function file(path: string): string {
  return readFileSync(join(project, 'dist', path), 'utf8');
}

function page(path: string): Nodes {
  return fromHtml(file(path));
}

function classes({ className }: Element['properties']): (string | number)[] {
  return Array.isArray(className) ? className : [];
}

function all(tree: Nodes, isMeant: (element: Element) => boolean): Element[] {
  const below = 'children' in tree ? tree.children.flatMap((child) => all(child, isMeant)) : [];
  return tree.type === 'element' && isMeant(tree) ? [tree, ...below] : below;
}

function one(tree: Nodes, isMeant: (element: Element) => boolean): Element {
  const [first] = all(tree, isMeant);
  if (!first) throw new Error('There is no such element.');
  return first;
}
