import { expect, test, vi } from 'vitest';
import { exportAgent } from '../../../src/export/export-agent.ts';
import { exportFiles } from '../../../src/export/export-files.ts';
import { exportsOf } from '../../../src/export/exports-of.ts';
import { targetIds } from '../../../src/export/targets/target.ts';
import { findTarget } from '../../../src/export/targets/targets.ts';
import { digestOf } from '../../digest-of.ts';
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

test('every export is published under its target, with the bytes that its digest is of', async () => {
  const files = exportFiles(siteOf(catalog));
  expect(files).toHaveLength(catalog.agents.length * targetIds.length);
  const native: string[] = [];
  for (const entry of catalog.agents) {
    for (const { target, path, sha256: digest, verbatim } of exportsOf(entry)) {
      const published = `export/${target}/${entry.slug}.${findTarget(target).extension}`;
      if (verbatim) native.push(published);
      else expect(path).toBe(published);
      const content = await contentOf(files, published);
      expect(digestOf(Buffer.from(content)), published).toBe(digest);
      if (verbatim) expect(content).toEqual(entry.bytes);
    }
  }
  expect(native).toEqual(['export/claude-code/a.md', 'export/skill/cut.md']);
});
