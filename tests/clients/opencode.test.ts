import { expect, test } from 'vitest';
import { exportsInProject, slugs } from './lib/built-site.ts';
import { at } from './lib/json.ts';
import { machine, runOffline } from './lib/offline.ts';
import { openCode as command } from './lib/programs.ts';

/** Names of the tools that OpenCode gives an agent. */
async function toolsOf(slug: string, places: { cwd: string; home: string }): Promise<string[]> {
  const args = ['debug', 'agent', slug];
  const { stdout, stderr } = await runOffline({ command, args, ...places });
  const tools = at(JSON.parse(stdout), 'tools');
  if (typeof tools !== 'object' || tools === null) throw new Error(`No tools: ${stdout}${stderr}`);
  return Object.entries(tools)
    .filter(([, given]) => given === true)
    .map(([name]) => name)
    .sort();
}

test('lists every agent as a subagent', async () => {
  const places = machine({ project: exportsInProject('opencode') });
  const { code, stdout } = await runOffline({ command, args: ['agent', 'list'], ...places });
  expect(code).toBe(0);
  for (const slug of slugs) expect(stdout).toContain(`${slug} (subagent)`);
});

test('gives each agent the tools that its author allowed, and no more', async () => {
  const places = machine({ project: exportsInProject('opencode') });
  expect(await toolsOf('careful-reader', places)).toEqual(['glob', 'grep', 'read']);
  expect(await toolsOf('issue-gardener', places)).toEqual(['read']);
  // Its `edit` decides on writing too.
  expect(await toolsOf('relecture', places)).toEqual(['edit', 'read', 'write']);
  expect(await toolsOf('release-captain', places)).toEqual([
    'bash',
    'edit',
    'glob',
    'grep',
    'read',
    'todowrite',
    'webfetch',
    'websearch',
    'write',
  ]);
  expect(await toolsOf('note-keeper', places)).toEqual(
    expect.arrayContaining(['bash', 'edit', 'read', 'task', 'webfetch']),
  );
});

test('lets the tools of MCP servers through by its own names for them', async () => {
  const places = machine({ project: exportsInProject('opencode') });
  const { stdout } = await runOffline({
    command,
    args: ['debug', 'agent', 'issue-gardener'],
    ...places,
  });
  expect(at(JSON.parse(stdout), 'permission')).toEqual(
    expect.arrayContaining(
      ['github_list_issues', 'github_add_labels', 'linear_*'].map((permission) => ({
        permission,
        pattern: '*',
        action: 'allow',
      })),
    ),
  );
});

test('refuses the file that is meant for Claude Code', async () => {
  const places = machine({
    project: {
      '.opencode/agents/x.md': '---\nname: x\ndescription: X\ntools: Read, Grep\n---\nX.\n',
    },
  });
  const { code, stdout, stderr } = await runOffline({
    command,
    args: ['agent', 'list'],
    ...places,
  });
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('Configuration is invalid');
});

const about = 'description: X\nmode: subagent\n';

test('gives every tool to an agent whose front matter is not valid, or has a key twice', async () => {
  const places = machine({
    project: {
      '.opencode/agents/denied.md': `---\n${about}permission:\n  bash: deny\n---\nX.\n`,
      '.opencode/agents/twice.md': `---\n${about}permission: deny\npermission: deny\n---\nX.\n`,
      '.opencode/agents/invalid.md': `---\n${about}permission: deny\nx: [a\n---\nX.\n`,
    },
  });
  expect(await toolsOf('denied', places)).not.toContain('bash');
  for (const slug of ['twice', 'invalid']) {
    expect(await toolsOf(slug, places)).toEqual(expect.arrayContaining(['bash', 'edit', 'write']));
  }
});

test('reads anchors, and goes by the last rule that fits', async () => {
  const places = machine({
    project: {
      '.opencode/agents/anchor.md': `---\n${about}x: &p { bash: deny }\npermission: *p\n---\nX.\n`,
      '.opencode/agents/last.md': `---\n${about}permission: { bash: deny, "*": allow }\n---\nX.\n`,
      '.opencode/agents/pattern.md': `---\n${about}permission: { "*": deny, "b*": allow }\n---\nX.\n`,
    },
  });
  expect(await toolsOf('anchor', places)).not.toContain('bash');
  expect(await toolsOf('last', places)).toContain('bash');
  expect(await toolsOf('pattern', places)).toEqual(['bash']);
});
