import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AgentDocument } from '../../../src/export/agent-document.ts';
import type { AgentList } from '../../../src/export/agent-list.ts';
import { targetIds } from '../../../src/export/targets/target.ts';
import { findTarget } from '../../../src/export/targets/targets.ts';
import { digestOf } from '../../digest-of.ts';
import { publishedSchema } from '../../published-schema.ts';
import { agent, published, write } from '../agents.ts';
import { temporaryFolder, vitrine } from '../vitrine.ts';

const folder = temporaryFolder();
const out = join(folder, 'site');
const reader = agent('reader').replace('\n---', '\ntools: Read, Grep\nmodel: opus\n---');
const sources: Record<string, string> = {
  'writer.md': agent('writer'),
  'quality/reader.md': reader,
  'quality/éclair.md': agent('éclair'),
  'skills/cut/SKILL.md': agent('cut'),
};
let said: string;

beforeAll(async () => {
  write(join(folder, 'agents'), sources);
  const words = ['build', join(folder, 'agents'), '--out', out];
  const { code, stdout } = await vitrine([...words, '--base', '/catalog/']);
  expect(code).toBe(0);
  said = stdout;
});

describe('a published document', () => {
  test('is as the published schema says, for every agent and for their list', () => {
    const slugs = published(out);
    expect(slugs).toHaveLength(4);
    for (const slug of slugs) expectValid('agent', json(`agents/${slug}.json`));
    expectValid('agents', json('agents.json'));
  });

  test('would be refused without one of its keys, or with another', () => {
    const document = json('agents/reader.json');
    const validate = publishedSchema(out, 'agent');
    for (const key of Object.keys(document)) {
      expect(validate({ ...document, [key]: undefined }), key).toBe(false);
    }
    expect(validate({ ...document, more: true })).toBe(false);
    expect(publishedSchema(out, 'agents')({ ...json('agents.json'), agents: [document] })).toBe(
      false,
    );
  });
});

test('every address that the list and the documents name is a file with the digest that they say', () => {
  const { agents }: AgentList = JSON.parse(text('agents.json'));
  expect(agents.map(({ slug }) => slug).sort()).toEqual(published(out));
  for (const { slug, file, document: address, page } of agents) {
    expect(existsSync(join(out, pathOf(page), 'index.html'))).toBe(true);
    const source = sources[file.path];
    expect(text(pathOf(file.url))).toBe(source);
    expect([file.bytes, file.sha256]).toEqual([Buffer.byteLength(source ?? ''), digest(file.url)]);
    const { exports }: AgentDocument = JSON.parse(text(pathOf(address)));
    expect(exports.map(({ target }) => target)).toEqual([...targetIds]);
    for (const { target, url, sha256 } of exports) {
      expect(digest(url), url).toBe(sha256);
      const { extension } = findTarget(target);
      const published = `/catalog/export/${target}/${slug}.${extension}`;
      expect(digest(published), published).toBe(sha256);
    }
  }
});

test('the text for models leads to files of the site', () => {
  const links = [...text('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(links).toHaveLength(6);
  for (const address of links) expect(existsSync(join(out, pathOf(address))), address).toBe(true);
  for (const source of Object.values(sources)) expect(text('llms-full.txt')).toContain(source);
});

test('what needs an address is left out without one, which the build says once', () => {
  expect(said.match(/^Without --site there is no .*feed\.xml.*$/gm)).toHaveLength(1);
  expect(existsSync(join(out, 'feed.xml'))).toBe(false);
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|md|toml|txt|xml)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toContain('localhost');
});

function text(path: string): string {
  return readFileSync(join(out, path), 'utf8');
}

function json(path: string): Record<string, unknown> {
  return JSON.parse(text(path));
}

function expectValid(name: 'agent' | 'agents', document: unknown): void {
  const validate = publishedSchema(out, name);
  validate(document);
  expect(validate.errors).toBeNull();
}

function digest(address: string): string {
  return digestOf(readFileSync(join(out, pathOf(address))));
}

function pathOf(address: string): string {
  expect(address).toMatch(/^\/catalog\//);
  return address.slice('/catalog/'.length);
}
