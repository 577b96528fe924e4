import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexTopics, leastAgents } from '../../../src/catalog/topic-index.ts';
import { agent, domain, ignorant, type Known, knowing, topic } from './knowing.ts';

const find = (agents: readonly Known[], key: string) =>
  indexTopics(agents).find((topic) => topic.key === key);
const labels = (agents: readonly Known[]) => indexTopics(agents).map(({ label }) => label);

test('without agents there are no topics', () => {
  expect(indexTopics([])).toEqual([]);
});

test('in a small catalog one agent makes a topic', () => {
  expect(labels([knowing('a', 'Redis', 'Kafka'), knowing('b', 'Redis')])).toEqual([
    'Redis',
    'Kafka',
  ]);
});

test('from 50 agents on it takes two', () => {
  const two = [knowing('a', 'Redis', 'Kafka'), knowing('b', 'Redis')];
  expect(labels([...two, ...ignorant(47)])).toEqual(['Redis', 'Kafka']);
  expect(labels([...two, ...ignorant(48)])).toEqual(['Redis']);
  expect([leastAgents(49), leastAgents(50)]).toEqual([1, 2]);
});

test('topics of as many agents are sorted by label', () => {
  expect(labels([knowing('a', 'Zig', 'ägypten', 'Bun', 'apache')])).toEqual([
    'ägypten',
    'apache',
    'Bun',
    'Zig',
  ]);
});

test('an agent counts once for a topic, however often it names it', () => {
  const agents = [agent({ slug: 'a', expertise: [domain('Redis', 'redis', 'REDIS', 'Redis')] })];
  expect(find(agents, 'redis')?.agents).toHaveLength(1);
});

test('copies of one agent are told apart from agents of their own', () => {
  const agents = [
    knowing('a', 'Redis', 'Kafka'),
    knowing('b', 'Redis', 'Kafka'),
    knowing('c', 'Kafka'),
  ];
  expect(find(agents, 'redis')).toMatchObject({ agents: { length: 2 }, distinct: 1 });
  expect(find(agents, 'kafka')).toMatchObject({ agents: { length: 3 }, distinct: 2 });
});

test('from 50 agents on copies alone make no topic, but their own agents count with others', () => {
  const copies = [knowing('a', 'Redis', 'Kafka'), knowing('b', 'Redis', 'Kafka')];
  const all = [...copies, knowing('c', 'Kafka'), ...ignorant(48)];
  expect(indexTopics(all)).toMatchObject([{ key: 'kafka', agents: { length: 3 }, distinct: 2 }]);
});

test('two agents that know one thing, each in words of its own, are no copies', () => {
  const alone = (slug: string, text: string) =>
    agent({
      slug,
      expertise: [{ ...domain(undefined), items: [{ text, topics: [topic('Redis')] }] }],
    });
  const all = [alone('a', 'Redis as a cache'), alone('b', 'Redis in clusters'), ...ignorant(48)];
  expect(find(all, 'redis')).toMatchObject({ distinct: 2 });
});

test('agents of a topic stand in the order of the catalog, copies or not', () => {
  const agents = [knowing('c', 'Redis'), knowing('a', 'Redis', 'CSS'), knowing('b', 'Redis')];
  expect(find(agents, 'redis')?.agents.map(({ published }) => published.slug)).toEqual([
    'c',
    'a',
    'b',
  ]);
});

describe('the label', () => {
  test('is the spelling of most agents', () => {
    const agents = [
      knowing('a', 'PostgreSQL'),
      knowing('b', 'postgresql'),
      knowing('c', 'postgresql'),
    ];
    expect(find(agents, 'postgresql')?.label).toBe('postgresql');
  });

  test('has capitals where as many agents write it with as without', () => {
    const agents = [
      knowing('a', 'postgresql'),
      knowing('b', 'PostgreSQL'),
      knowing('c', 'POSTGRESQL'),
    ];
    expect(find(agents, 'postgresql')?.label).toBe('PostgreSQL');
    expect(find(agents.toReversed(), 'postgresql')?.label).toBe('PostgreSQL');
  });

  test('has no words that say nothing, where an agent does without', () => {
    const agents = [
      knowing('a', 'CI/CD integration'),
      knowing('b', 'CI/CD integration'),
      knowing('c', 'ci/cd'),
    ];
    expect(find(agents, 'ci-cd')?.label).toBe('ci/cd');
    expect(find(agents.slice(0, 2), 'ci-cd')?.label).toBe('CI/CD integration');
  });

  test('of an abbreviation is in capitals', () => {
    expect(
      find([knowing('a', 'sql'), knowing('b', 'Sql'), knowing('c', 'SQL')], 'sql')?.label,
    ).toBe('SQL');
  });
});

describe('where an agent names a topic', () => {
  test('is told by the line, with the title above it', () => {
    const agents = [agent({ slug: 'a', expertise: [domain('Storage', 'Redis')] })];
    expect(find(agents, 'redis')?.agents).toMatchObject([
      {
        published: { slug: 'a' },
        mentions: [{ domain: 'Storage', item: 'Redis, in depth' }],
        more: 0,
      },
    ]);
  });

  test('is the title where no line names it', () => {
    const agents = [agent({ slug: 'a', expertise: [domain('Redis', 'Kafka')] })];
    expect(find(agents, 'redis')?.agents[0]?.mentions).toEqual([
      { domain: 'Redis', item: undefined },
    ]);
  });

  test('is told three times at most, in short', () => {
    const flat = domain(undefined, ...Array<string>(5).fill('Redis'));
    for (const item of flat.items) item.text = '<script>'.repeat(2000);
    const [cover] = find([agent({ slug: 'a', expertise: [flat] })], 'redis')?.agents ?? [];
    expect(cover).toMatchObject({ mentions: { length: 3 }, more: 2 });
    expect(cover?.mentions[0]?.item).toHaveLength(240);
  });
});

describe('related topics', () => {
  test('stand in the same agents, the closest first', () => {
    const agents = [
      knowing('a', 'Redis', 'Kafka', 'Testing'),
      knowing('b', 'Redis', 'Kafka', 'Testing', 'Figma'),
      knowing('c', 'Testing', 'CSS'),
      knowing('d', 'Testing', 'WCAG'),
      knowing('e', 'Testing', 'Jest'),
    ];
    expect(find(agents, 'redis')?.related.map(({ label }) => label)).toEqual([
      'Kafka',
      'Testing',
      'Figma',
    ]);
  });

  test('are those named nearby where one agent alone knows the topic', () => {
    const many = Array.from({ length: 30 }, (_, index) => `Topic${index}x`);
    expect(find([knowing('a', ...many)], 'topic9x')?.related.map(({ key }) => key)).toEqual(
      [8, 10, 7, 11, 6, 12, 5, 13, 4, 14, 3, 15].map((index) => `topic${index}x`),
    );
  });

  test('are links to topics that have a page', () => {
    const agents = [knowing('a', 'Redis', 'Kafka', 'Alone'), knowing('b', 'Redis', 'Kafka', 'CSS')];
    expect(find([...agents, ...ignorant(48)], 'redis')?.related).toEqual([
      { key: 'kafka', slug: 'kafka', label: 'Kafka' },
    ]);
  });
});

test('hostile names make harmless addresses', () => {
  const agents = [knowing('a', '__proto__', 'constructor', 'con', 'index', '../../etc', 'участие')];
  expect(
    indexTopics(agents)
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual(['con-topic', 'constructor', 'etc', 'index-topic', 'proto', 'uchastie']);
});

test('nothing depends on the order of the agents', () => {
  const label = fc.constantFrom('Redis', 'redis', 'Kafka', 'CSS', 'css', 'été', 'ete', 'Con', '参');
  const catalog = fc
    .array(fc.array(label, { maxLength: 6 }), { maxLength: 8 })
    .map((all) => all.map((known, index) => knowing(`agent-${index}`, ...known)));
  const bare = (agents: readonly Known[]) =>
    indexTopics(agents).map(({ agents: covers, ...topic }) => ({
      ...topic,
      agents: covers.map(({ published }) => published.slug).sort(),
    }));
  fc.assert(
    fc.property(
      catalog.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(bare(shuffled)).toEqual(bare(all));
      },
    ),
  );
});
