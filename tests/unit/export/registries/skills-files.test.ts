import { expect, test } from 'vitest';
import { skillsFiles } from '../../../../src/export/registries/skills-files.ts';
import { digestOf } from '../../../digest-of.ts';
import { problems } from '../../../schemas/validator.ts';
import { claudeAgent, contentsOf, documentIn, hostile, siteOf } from './site.ts';

const index = '.well-known/agent-skills/index.json';

/** The path of what an entry of an index leads to, on a site under `/catalog/`. */
function pathOf(url: string, at: string): string {
  const { origin, pathname } = new URL(url, `https://agents.example/catalog/${at}`);
  expect(origin).toBe('https://agents.example');
  expect(pathname).toMatch(/^\/catalog\//);
  return pathname.slice('/catalog/'.length);
}

test('the index leads to every skill, under the base of the site, with its digest', async () => {
  const sources = { 'a/reviewer.md': claudeAgent('reviewer'), 'tester.md': claudeAgent('tester') };
  const files = await contentsOf(skillsFiles(siteOf(sources)));
  const document = documentIn(files, index);
  expect(problems('agent-skills', document)).toEqual([]);
  expect(document.skills).toMatchObject([
    { name: 'reviewer', type: 'skill-md', description: 'Helps with reviewer.' },
    { name: 'tester', type: 'skill-md', description: 'Helps with tester.' },
  ]);
  for (const { name, url, digest } of document.skills) {
    const path = pathOf(url, index);
    expect(path).toBe(`skills/${name}/SKILL.md`);
    expect(digest).toBe(`sha256:${digestOf(files.get(path) ?? '')}`);
  }
});

test('each skill has an index of its own, so that one can be installed without loading all', async () => {
  const sources = { 'reviewer.md': claudeAgent('reviewer'), 'tester.md': claudeAgent('tester') };
  const files = await contentsOf(skillsFiles(siteOf(sources)));
  const own = `skills/tester/${index}`;
  const document = documentIn(files, own);
  expect(problems('agent-skills', document)).toEqual([]);
  expect(document.skills.map(({ name }: { name: string }) => name)).toEqual(['tester']);
  const path = pathOf(document.skills[0].url, own);
  expect(path).toBe('skills/tester/SKILL.md');
  expect(document.skills[0].digest).toBe(`sha256:${digestOf(files.get(path) ?? '')}`);
});

test('a skill of the folder is handed over as it is', async () => {
  const skill = '---\nname: tidy\ndescription: Tidies up.\n---\r\nYou tidy.\n';
  const files = await contentsOf(skillsFiles(siteOf({ 'tidy/SKILL.md': skill })));
  expect(files.get('skills/tidy/SKILL.md')?.toString()).toBe(skill);
});

test('a skill that no client would install is not listed', async () => {
  const files = await contentsOf(
    skillsFiles(
      siteOf({ 'tidy/SKILL.md': '---\nname: tidy\n---\nYou tidy.\n', 'x.md': claudeAgent('x') }),
    ),
  );
  expect(documentIn(files, index).skills).toHaveLength(1);
  expect([...files.keys()]).not.toContain('skills/tidy/SKILL.md');
});

test('hostile files make an index of the format, whose descriptions drive no terminal', async () => {
  const files = await contentsOf(skillsFiles(siteOf(hostile)));
  const document = documentIn(files, index);
  expect(problems('agent-skills', document)).toEqual([]);
  expect(document.skills).toHaveLength(Object.keys(hostile).length);
  for (const { description } of document.skills) {
    expect(description).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  }
});

test('what is no index does not pass for one', async () => {
  const files = await contentsOf(skillsFiles(siteOf({ 'x.md': claudeAgent('x') })));
  const document = documentIn(files, index);
  const [skill] = document.skills;
  for (const wrong of [
    { ...document, $schema: 'https://schemas.agentskills.io/discovery/0.1.0/schema.json' },
    { ...document, version: '0.2.0' },
    { ...document, skills: [{ ...skill, name: 'a--b' }] },
    { ...document, skills: [{ ...skill, digest: skill.digest.toUpperCase() }] },
    { ...document, skills: [{ ...skill, description: 'x'.repeat(1025) }] },
    { ...document, skills: [{ ...skill, url: 'https://localhost/skills/x/SKILL.md' }] },
  ]) {
    expect(problems('agent-skills', wrong)).not.toEqual([]);
  }
});
