import { describe, expect, test } from 'vitest';
import { relateAgents } from '../../../src/catalog/related.ts';
import { agent, domain, ignorant, type Known, knowing, naming } from './knowing.ts';

const slugsOf = (agents: readonly Known[] = []) => agents.map(({ slug }) => slug);
const similar = (agents: readonly Known[], slug: string) =>
  relateAgents(agents).get(slug)?.similar ?? [];
const similarSlugs = (agents: readonly Known[], slug: string) =>
  slugsOf(similar(agents, slug).map(({ published }) => published));

test('no agents have no relations', () => {
  expect(relateAgents([]).size).toBe(0);
});

test('an agent alone has none', () => {
  expect(relateAgents([knowing('a', 'Redis')]).get('a')).toEqual({
    names: [],
    namedBy: [],
    similar: [],
  });
});

describe('agents that name each other', () => {
  test('are found by name and by file name, whatever the case, each once', () => {
    const agents = [
      naming('lead.md', 'lead', 'CODE REVIEWER', 'review', 'Tester', 'nobody', 'lead'),
      naming('review.agent.md', 'Code Reviewer'),
      naming('tester/agent.md', 'Tries things'),
    ];
    const relations = relateAgents(agents);
    expect(slugsOf(relations.get('lead')?.names)).toEqual(['review.agent', 'tester-agent']);
    expect(slugsOf(relations.get('review.agent')?.namedBy)).toEqual(['lead']);
    expect(slugsOf(relations.get('lead')?.namedBy)).toEqual([]);
  });

  test('mean the one in the nearest folder', () => {
    const agents = [
      naming('a/reviewer.md', 'reviewer'),
      naming('b/x/lead.md', 'lead', 'reviewer'),
      naming('b/reviewer.md', 'reviewer'),
    ];
    for (const all of [agents, agents.toReversed()]) {
      expect(slugsOf(relateAgents(all).get('b-x-lead')?.names)).toEqual(['b-reviewer']);
    }
  });

  test('mean the one that bears the name before the one whose file does', () => {
    const agents = [
      naming('lead.md', 'lead', 'reviewer'),
      naming('reviewer.md', 'Other'),
      naming('z.md', 'Reviewer'),
    ];
    expect(slugsOf(relateAgents(agents).get('lead')?.names)).toEqual(['z']);
  });

  test('are not told as similar again', () => {
    const agents = [
      agent({ ...naming('a.md', 'a', 'b').agent, slug: 'a', expertise: [domain('Redis')] }),
      knowing('b', 'Redis'),
      knowing('c', 'Redis', 'Kafka'),
    ];
    expect(similarSlugs(agents, 'a')).toEqual(['c']);
    expect(similarSlugs(agents, 'b')).toEqual(['c']);
  });
});

describe('similar agents', () => {
  test('share expertise, as the agent itself spells it, the most telling first', () => {
    const agents = [
      knowing('a', 'Testing', 'kafka'),
      knowing('b', 'Kafka', 'Testing'),
      knowing('c', 'Testing', 'Figma'),
      knowing('d', 'CSS'),
    ];
    const [first, ...others] = similar(agents, 'a');
    expect(first).toMatchObject({ published: { slug: 'b' }, likeness: 1 });
    expect(first?.shared.map(({ label }) => label)).toEqual(['kafka', 'Testing']);
    expect(slugsOf(others.map(({ published }) => published))).toEqual(['c']);
  });

  test('do not win by being long', () => {
    const long = Array.from({ length: 80 }, (_, index) => `Topic${index}x`);
    const agents = [
      knowing('a', 'Redis', 'Kafka', 'Topic1x'),
      knowing('encyclopedia', 'Redis', 'Kafka', ...long),
      knowing('short', 'Redis', 'Kafka', 'CSS'),
    ];
    expect(similarSlugs(agents, 'a')).toEqual(['short', 'encyclopedia']);
  });

  test('have more in common than what every agent knows', () => {
    const agents = Array.from({ length: 30 }, (_, index) =>
      knowing(`agent-${index}`, 'Testing', `Own${index}x`, ...(index < 2 ? ['Redis'] : [])),
    );
    expect(similarSlugs(agents, 'agent-0')).toEqual(['agent-1']);
    expect(similarSlugs(agents, 'agent-9')).toEqual([]);
  });

  test('are at most six, with five topics', () => {
    const known = ['Redis', 'Kafka', 'CSS', 'Figma', 'Rust', 'Go'];
    const agents = Array.from({ length: 12 }, (_, index) =>
      knowing(`agent-${index}`, ...known, `Own${index}x`, `More${index}x`, `Yet${index}x`),
    );
    const found = similar(agents, 'agent-0');
    expect(found).toHaveLength(6);
    expect(found.every(({ shared }) => shared.length === 5)).toBe(true);
  });

  test('are of different kinds: copies come only where there is room, and two at most', () => {
    const copies = Array.from({ length: 9 }, (_, index) =>
      knowing(`copy-${index}`, 'Redis', 'Kafka'),
    );
    const others = Array.from({ length: 4 }, (_, index) =>
      knowing(`other-${index}`, 'Redis', `Own${index}x`),
    );
    expect(similarSlugs([...copies, ...others], 'copy-0')).toEqual([
      'copy-1',
      'copy-2',
      'other-0',
      'other-1',
      'other-2',
      'other-3',
    ]);
    expect(similarSlugs(copies, 'copy-5')).toEqual(['copy-0', 'copy-1']);
  });

  test('of several copies the one in the same language is shown', () => {
    const agents = [
      knowing('a', 'Redis', 'Kafka'),
      agent({ ...knowing('b', 'Redis', 'CSS').agent, slug: 'b', language: 'fr' }),
      knowing('c', 'Redis', 'CSS'),
      ...Array.from({ length: 5 }, (_, index) => knowing(`d-${index}`, 'Kafka', `Own${index}x`)),
    ];
    expect(similarSlugs(agents, 'a')).toContain('c');
    expect(similarSlugs(agents, 'a')).not.toContain('b');
  });

  test('do not depend on the order of the agents', () => {
    const agents = [
      ...Array.from({ length: 9 }, (_, index) => knowing(`a-${index}`, 'Redis', `Own${index}x`)),
      ...ignorant(3),
    ];
    for (const { slug } of agents) {
      expect(similarSlugs(agents.toReversed(), slug)).toEqual(similarSlugs(agents, slug));
    }
  });
});
