import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { expect, test } from 'playwright/test';
import type { AgentDocument } from '../../src/export/agent-document.ts';
import type { AgentList } from '../../src/export/agent-list.ts';
import { targetIds } from '../../src/export/targets/target.ts';
import { findTarget } from '../../src/export/targets/targets.ts';
import { published } from '../build/agents.ts';
import { digestOf } from '../digest-of.ts';
import { publishedSchema } from '../published-schema.ts';
import { sites } from './sites.ts';

const { out } = sites.own;
const read = (path: string): Buffer => readFileSync(join(out, path));

test('every agent is published as its file is, and every export as its digest says', () => {
  const { agents }: AgentList = JSON.parse(read('agents.json').toString());
  expect(agents.length).toBeGreaterThan(20);
  for (const { slug, file } of agents) {
    const source = readFileSync(join('agents', file.path));
    expect(read(`agents/${slug}.md`).equals(source), slug).toBe(true);
    expect(file.sha256, slug).toBe(digestOf(source));
    const { exports }: AgentDocument = JSON.parse(read(`agents/${slug}.json`).toString());
    expect(exports.map(({ target }) => target)).toEqual([...targetIds]);
    for (const { target, url, sha256 } of exports) {
      expect(digestOf(read(url)), url).toBe(sha256);
      const own = `export/${target}/${slug}.${findTarget(target).extension}`;
      expect(digestOf(read(own)), own).toBe(sha256);
    }
  }
});

for (const { out } of Object.values(sites)) {
  test(`the list and the documents of ${out} are as its own schemas say`, () => {
    const slugs = published(out);
    const list: AgentList = JSON.parse(readFileSync(join(out, 'agents.json'), 'utf8'));
    expect(list.agents.map(({ slug }) => slug).sort()).toEqual(slugs);
    expectValid(publishedSchema(out, 'agents'), list);
    const validate = publishedSchema(out, 'agent');
    for (const slug of slugs) {
      expectValid(validate, JSON.parse(readFileSync(join(out, `agents/${slug}.json`), 'utf8')));
    }
  });
}

function expectValid(validate: ValidateFunction, document: unknown): void {
  validate(document);
  expect(validate.errors).toBeNull();
}
