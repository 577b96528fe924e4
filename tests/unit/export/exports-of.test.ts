import { expect, test, vi } from 'vitest';
import { exportAgent } from '../../../src/export/export-agent.ts';
import { exportFiles } from '../../../src/export/export-files.ts';
import { exportsOf } from '../../../src/export/exports-of.ts';
import { sha256 } from '../../../src/export/sha256.ts';
import { catalogOf, file } from '../catalog/agents.ts';
import { contentOf, siteOf } from './site.ts';

const catalog = catalogOf(
  file('a.md', '---\nname: a\ndescription: d\ntools: Read\n---\n\nText.\n'),
  file('skills/cut/SKILL.md', '---\nname: cut\ndescription: d\n---\nText'),
);

test('what is known of exports is what exporting says, without the bytes', () => {
  for (const entry of catalog.agents) {
    const expected = exportAgent(entry).map(({ bytes: _, ...summary }) => summary);
    expect(exportsOf(entry)).toEqual(expected);
  }
});

test('an agent is exported once, however often it is asked', () => {
  const [entry] = catalog.agents;
  if (!entry) throw new Error('There is no agent.');
  expect(exportsOf(entry)).toBe(exportsOf(entry));
});

test('nor is it exported again by pages, which have modules of their own', async () => {
  vi.resetModules();
  const pages = await import('../../../src/export/exports-of.ts');
  expect(pages.exportsOf).not.toBe(exportsOf);
  for (const entry of catalog.agents) expect(pages.exportsOf(entry)).toBe(exportsOf(entry));
});

test('every export that is no source is published, with the bytes that its digest is of', async () => {
  const files = exportFiles(siteOf(catalog));
  const summaries = catalog.agents.flatMap(exportsOf).filter(({ verbatim }) => !verbatim);
  expect(files.map(({ path }) => path).sort()).toEqual(summaries.map(({ path }) => path).sort());
  for (const { path, sha256: digest } of summaries) {
    expect(sha256(Buffer.from(await contentOf(files, path))), path).toBe(digest);
  }
});
