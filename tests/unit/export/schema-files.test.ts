import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { AgentDocument } from '../../../src/export/agent-document.ts';
import { agentFiles } from '../../../src/export/agent-files.ts';
import { type AgentList, agentListFiles } from '../../../src/export/agent-list.ts';
import { schemaFiles } from '../../../src/export/schema-files.ts';
import { catalogOf, file } from '../catalog/agents.ts';
import { siteOf, textOf } from './site.ts';

const full = `---
name: reviewer
description: "Reviews <changes>.\\n<example>\\nx\\n</example>"
tools: Read, Bash(git:*), mcp__github__create_issue, Read
disallowedTools: Write
model: opus
permissionMode: plan
maxTurns: 3
skills: a, b
mcpServers: [github]
hooks: { Stop: [] }
memory: project
background: true
effort: high
isolation: worktree
color: red
initialPrompt: Begin.
---

# 🔎 Reviewer

## Expertise

### Databases

- **Storage**: PostgreSQL, Redis

## Approach

1. **Read**: all of it.
2. Judge.

## Principles

- **Be fair**: always.

## Deliverables

- A report

<!-- hidden -->
`;

const site = siteOf(
  catalogOf(
    file('quality/reviewer.md', full),
    file('bare.md', 'Only text.'),
    file('tool-less.md', '---\nname: tool-less\ndescription: d\ntools: []\n---\n'),
    file('.github/agents/pilot.agent.md', '---\ndescription: d\ntools: [read, edit]\n---\nText'),
    file('.opencode/agents/open.md', '---\ndescription: d\nmode: subagent\n---\nText'),
    file('.gemini/agents/gem.md', '---\nname: gem\ndescription: d\n---\nText'),
    file('skills/cut/SKILL.md', '---\nname: cut\ndescription: d\n---\nText'),
  ),
  { base: '/catalog/' },
);

async function schema(name: string, context = site): Promise<ValidateFunction> {
  const described: unknown = JSON.parse(await textOf(schemaFiles(context), `schema/${name}.json`));
  if (typeof described !== 'object' || described === null) throw new Error('This is no schema.');
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(described);
}

async function agent(slug: string): Promise<AgentDocument> {
  return JSON.parse(await textOf(agentFiles(site), `agents/${slug}.json`));
}

async function list(): Promise<AgentList> {
  return JSON.parse(await textOf(agentListFiles(site), 'agents.json'));
}

test('the document of every agent is as its schema says', async () => {
  const validate = await schema('agent');
  expect(site.agents).toHaveLength(7);
  for (const { slug } of site.agents) {
    validate(await agent(slug));
    expect(validate.errors, slug).toBeNull();
  }
});

test('the list of agents is as its schema says, with and without agents', async () => {
  const validate = await schema('agents');
  validate(await list());
  expect(validate.errors).toBeNull();
  const none = await textOf(agentListFiles(siteOf(catalogOf())), 'agents.json');
  expect(validate(JSON.parse(none))).toBe(true);
});

describe('a document that is wrong is refused:', () => {
  const wrong: Record<string, (document: AgentDocument) => object> = {
    'a key is missing': ({ tokens: _, ...rest }) => rest,
    'a key is new': (document) => ({ ...document, extra: 1 }),
    'a key deep within is missing': (document) => ({
      ...document,
      permissions: { ...document.permissions, readOnly: undefined },
    }),
    'a number is text': (document) => ({ ...document, tokens: '12' }),
    'a count is negative': (document) => ({ ...document, hidden: -1 }),
    'there is no such risk': (document) => ({
      ...document,
      tools: document.tools.map((tool) => ({ ...tool, risks: ['fly'] })),
    }),
    'a digest is short': (document) => ({ ...document, file: { ...document.file, sha256: 'ab' } }),
    'an address is no path': (document) => ({ ...document, page: 'javascript:alert(1)' }),
    'there is no such target': (document) => ({
      ...document,
      exports: document.exports.map((each) => ({ ...each, target: 'toaster' })),
    }),
  };
  test.each(Object.keys(wrong))('%s', async (name) => {
    const validate = await schema('agent');
    const document = wrong[name]?.(await agent('reviewer')) ?? {};
    expect(validate(JSON.parse(JSON.stringify(document)))).toBe(false);
  });
});

test('a document and the list name their schemas, under the base of the site', async () => {
  expect((await agent('bare')).$schema).toBe('/catalog/schema/agent.json');
  expect((await list()).$schema).toBe('/catalog/schema/agents.json');
});

test('a schema has an id where the address of the site is known', async () => {
  const known = schemaFiles({ ...site, origin: 'https://example.com' });
  expect(JSON.parse(await textOf(known, 'schema/agents.json'))).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.com/catalog/schema/agents.json',
    title: 'Agents',
  });
  expect(JSON.parse(await textOf(schemaFiles(site), 'schema/agent.json'))).not.toHaveProperty(
    '$id',
  );
});

test('the list says of an agent what its document says', async () => {
  const { agents } = await list();
  expect(agents.map(({ slug }) => slug)).toEqual(site.agents.map(({ slug }) => slug));
  for (const { document, permissions, ...listed } of agents) {
    expect(document).toBe(`/catalog/agents/${listed.slug}.json`);
    const whole = await agent(listed.slug);
    expect(whole).toMatchObject({ ...listed, permissions });
  }
});

test('the document of an agent names its exports, each with what it loses', async () => {
  const { exports } = await agent('reviewer');
  expect(exports.map(({ target }) => target)).toContain('opencode');
  const [own, ...others] = exports;
  expect(own).toMatchObject({
    target: 'claude-code',
    url: '/catalog/agents/reviewer.md',
    destination: '.claude/agents/reviewer.md',
    losses: [],
  });
  for (const { target, url } of others)
    expect(url).toContain(`/catalog/export/${target}/reviewer.`);
});
