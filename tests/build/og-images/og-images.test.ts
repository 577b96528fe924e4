import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { agent, write } from '../agents.ts';
import { temporaryFolder, terminal, vitrine } from '../vitrine.ts';

/** A project with these options, and one agent more than others have. */
function project(options: object): string {
  const folder = temporaryFolder();
  write(folder, {
    'astro.config.mjs': `import vitrine from './vitrine/src/integrations/vitrine.ts';
export default { site: 'https://example.com', cacheDir: './.cache', integrations: [vitrine(${JSON.stringify(options)})] };
`,
    'public/share.png': 'An image.',
    'agents/writer.md': agent('writer'),
    'agents/设计.md': `---\nname: designer\ndescription: 设计。\n---\n\n# 设计师\n\n你设计。\n`,
    'agents/hostile.md': agent('hostile').replace(
      '# hostile',
      '# </title><script>alert("1")</script> & \u202E\'end\'',
    ),
  });
  // Astro builds only pages that are inside of the project.
  for (const part of ['bin', 'src', 'package.json'])
    cpSync(part, join(folder, 'vitrine', part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function commandIn(folder: string): string {
  return join(folder, 'vitrine/bin/vitrine.mjs');
}

async function build(folder: string): Promise<string> {
  const command = commandIn(folder);
  const { code, stderr } = await vitrine(['build'], { cwd: folder, command });
  expect(stderr).not.toMatch(/font/i);
  expect(code).toBe(0);
  return join(folder, 'dist');
}

/** The images that builds of a project keep for the next: their paths. */
function keptImages(folder: string): string[] {
  const cache = join(folder, '.cache/vitrine');
  return readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.png'))
    .map((path) => join(cache, path));
}

/** What a page says in its head, by property or name. */
function metaOf(html: string): Map<string, string> {
  const found = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return new Map([...found].map(([, name = '', content = '']) => [name, content]));
}

function metaIn(out: string, path: string): Map<string, string> {
  return metaOf(readFileSync(join(out, path), 'utf8'));
}

test('where the owner wants them, each agent has an image, which is drawn once', async () => {
  const folder = project({ ogImages: true });
  const out = await build(folder);
  const images = readdirSync(join(out, 'og'));
  const slugs = images.map((name) => name.replace(/\.png$/, ''));
  expect(slugs).toHaveLength(3);
  for (const slug of slugs) {
    const path = `og/${slug}.png`;
    const file = readFileSync(join(out, path));
    expect(await sharp(file).metadata()).toMatchObject({ width: 1200, height: 630 });
    const meta = metaIn(out, `agents/${slug}/index.html`);
    expect(meta.get('og:image')).toBe(`https://example.com/${path}`);
    expect(meta.get('og:image:alt')).toBe(meta.get('og:title'));
  }
  expect(metaIn(out, 'index.html').get('og:image')).toMatch(/\/_astro\/site-image\.\w+\.png$/);

  // What a former build drew is used again, whatever it is.
  const kept = keptImages(folder);
  expect(kept).toHaveLength(3);
  for (const path of kept) writeFileSync(path, 'Drawn before.');
  await build(folder);
  for (const name of images)
    expect(readFileSync(join(out, 'og', name), 'utf8')).toBe('Drawn before.');

  // Only a changed agent has another one, which is kept in the place of its former one.
  writeFileSync(join(folder, 'agents/writer.md'), agent('writer').replace('# writer', '# Poet'));
  await build(folder);
  const changed = images.filter(
    (name) => readFileSync(join(out, 'og', name), 'utf8') !== 'Drawn before.',
  );
  expect(changed).toEqual(['writer.png']);
  const now = keptImages(folder);
  expect(now).toHaveLength(3);
  expect(now.filter((path) => kept.includes(path))).toHaveLength(2);
});

test('the dev server draws an agent’s image when it is asked for, and anew once the agent is saved', async () => {
  const folder = project({ ogImages: true });
  const port = 4389;
  const words = [commandIn(folder), 'dev', '--port', String(port)];
  const server = spawn(process.execPath, words, { cwd: folder, env: terminal });
  const load = () =>
    fetch(`http://localhost:${port}/og/writer.png`).then(async (answer) => ({
      type: answer.ok ? answer.headers.get('content-type') : undefined,
      bytes: Buffer.from(await answer.arrayBuffer()),
    }));
  try {
    await expect
      .poll(() => load().then(({ type }) => type, String), { timeout: 60_000 })
      .toBe('image/png');
    const { bytes: before } = await load();
    expect(await sharp(before).metadata()).toMatchObject({ width: 1200, height: 630 });
    writeFileSync(join(folder, 'agents/writer.md'), agent('writer').replace('# writer', '# Poet'));
    await expect
      .poll(() => load().then(({ bytes }) => bytes.equals(before)), { timeout: 30_000 })
      .toBe(false);
    const { bytes: after } = await load();
    expect(await sharp(after).metadata()).toMatchObject({ width: 1200, height: 630 });
  } finally {
    server.kill();
  }
});

test('the owner’s own image stands for the site', async () => {
  const out = await build(project({ image: '/share.png' }));
  expect(existsSync(join(out, 'og'))).toBe(false);
  for (const path of ['index.html', 'agents/writer/index.html']) {
    const meta = metaIn(out, path);
    expect(meta.get('og:image')).toBe('https://example.com/share.png');
    expect([...meta.keys()]).not.toContain('og:image:width');
  }
});

test('a title ends neither an attribute nor an element of the head', async () => {
  const out = await build(project({}));
  const html = readFileSync(join(out, 'agents/hostile/index.html'), 'utf8');
  const title = `</title><script>alert("1")</script> & 'end'`;
  const scripts: string[] = [];
  const titles: unknown[] = [];
  for (const element of elementsOf(fromHtml(html))) {
    const { tagName, properties } = element;
    if (tagName === 'script') scripts.push(textOf(element));
    if (properties.property === 'og:title') titles.push(properties.content);
  }
  expect(titles).toEqual([title]);
  expect(scripts.filter((text) => text.startsWith('alert'))).toEqual([]);
  const data = scripts
    .filter((text) => text.startsWith('{"@context"'))
    .map((text) => JSON.parse(text));
  expect(data).toHaveLength(1);
  expect(data[0]['@graph'][0].name).toBe(title);
});

function elementsOf(node: Nodes): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}
