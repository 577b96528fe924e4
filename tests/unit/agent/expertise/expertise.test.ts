import { describe, expect, test } from 'vitest';
import type { Domain } from '../../../../src/agent/agent.ts';
import { parseMarkdown } from '../../../../src/agent/body/markdown.ts';
import { readSections } from '../../../../src/agent/body/sections.ts';
import { type Knowledge, readKnowledge } from '../../../../src/agent/expertise/expertise.ts';

const read = (markdown: string): Knowledge =>
  readKnowledge(readSections(parseMarkdown(markdown)).sections);
const expertise = (content: string): Domain[] => read(`## Expertise\n\n${content}`).expertise;
const shape = (content: string): unknown[] =>
  expertise(content).map(({ title, items }) => [title, items.map(({ text }) => text)]);
const keys = (content: string): unknown[] =>
  expertise(content).map(({ topics, items }) =>
    [...topics, ...items.flatMap((item) => item.topics)].map(({ key }) => key),
  );

describe('domains of expertise come as', () => {
  test('headings with lists', () => {
    expect(shape('### Data\n- SQL\n- Redis\n\n### APIs\n1. REST')).toEqual([
      ['Data', ['SQL', 'Redis']],
      ['APIs', ['REST']],
    ]);
  });

  test('lines in bold, or labels, with lists', () => {
    expect(shape('**Data:**\n- SQL\n\nAPIs:\n- REST')).toEqual([
      ['Data', ['SQL']],
      ['APIs', ['REST']],
    ]);
  });

  test('items that explain a term', () => {
    expect(shape('- **Caching**: Redis, Memcached\n- **Queues** - Kafka\n\n  In depth')).toEqual([
      ['Caching', ['Redis, Memcached']],
      ['Queues', ['Kafka In depth']],
    ]);
  });

  test('items with lists inside', () => {
    expect(shape('- Languages:\n  - Go\n  - C\n- **Data**:\n  - SQL\n    - CTEs')).toEqual([
      ['Languages', ['Go', 'C']],
      ['Data', ['SQL', 'CTEs']],
    ]);
  });

  test('rows of a table', () => {
    expect(
      shape('| Area | Tools | Level |\n|-|-|-|\n| Caching | Redis | high |\n| Go | 1.26 | |'),
    ).toEqual([
      ['Caching', ['Redis, high']],
      ['Go', ['1.26']],
    ]);
  });

  test('labels of their own before lists of short phrases, where no heading is', () => {
    const { expertise: domains } = read(
      'You know React.\n\nState management:\n- Redux Toolkit\n- Zustand setup\n- Context\n\nAsk first:\n- Which version is in use, and what may change?\n- b\n- c',
    );
    expect(domains.map(({ title, items }) => [title, items.length])).toEqual([
      ['State management', 3],
    ]);
  });

  test('paragraphs that a term leads', () => {
    expect(shape('**Caching**: with Redis\n\n**Queues**: with Kafka')).toEqual([
      ['Caching', ['with Redis']],
      ['Queues', ['with Kafka']],
    ]);
  });
});

describe('a domain', () => {
  test('without a title is a flat list', () => {
    expect(shape('You know:\n\nthat\n\n- SQL\n- **Redis**: caching\n- ')).toEqual([
      [undefined, ['SQL', 'Redis: caching']],
    ]);
    expect(shape('| Area |\n|-|\n| SQL |')).toEqual([[undefined, ['SQL']]]);
  });

  test('holds all of its lists: quoted, nested, below deeper headings', () => {
    expect(
      shape(
        '- first\n\n### Data\n- SQL\n  - CTEs\n\n> - Redis\n\n#### Big\n\n| A | B |\n|-|-|\n| c | d |',
      ),
    ).toEqual([
      [undefined, ['first']],
      ['Data', ['SQL', 'CTEs', 'Redis', 'Big', 'c: d']],
    ]);
  });

  test('holds paragraphs only where there is nothing else', () => {
    expect(shape('### Data\n\nMost of it.\n\n### APIs\n\nREST first.\n\n- REST')).toEqual([
      ['Data', ['Most of it.']],
      ['APIs', ['REST']],
    ]);
    expect(shape('All about data.')).toEqual([[undefined, ['All about data.']]]);
    expect(shape('```\ncode\n```')).toEqual([]);
  });

  test('has the topics of its title and of its items', () => {
    expect(
      keys(
        '### Message queues\n- Kafka and NATS\n- A word on **RabbitMQ** and `pg_cron`, never `x = 1`, that is all there is.',
      ),
    ).toEqual([['message-queue', 'kafka', 'nats', 'rabbitmq', 'pg-cron']]);
    expect(
      keys('- **Caching**: Redis\n- **Queues**: a *long and **Kafka**-like* sentence goes on here'),
    ).toEqual([
      ['caching', 'redis'],
      ['queue', 'kafka'],
    ]);
  });
});

test('expertise of several sections is put together', () => {
  expect(read('## Expertise\n- SQL\n\n## Skills\n- Go').expertise).toHaveLength(2);
});

describe('steps come as', () => {
  const steps = (content: string) => read(`## Approach\n\n${content}`).steps;

  test('numbered lists, with what their terms, paragraphs and lists say', () => {
    expect(
      steps(
        'Intro\n\n1. **Look** - before\n2. Leap:\n   - far\n     - wide\n3. Land\n\n   softly\n   ```\n   x\n   ```\n\n- no step',
      ),
    ).toEqual([
      { title: 'Look', text: 'before' },
      { title: 'Leap', text: 'far wide' },
      { title: 'Land', text: 'softly' },
    ]);
  });

  test('headings without their numbers, where there are several', () => {
    expect(
      steps(
        '1. first\n\n### 1. Look\n\nAround.\n\n- twice\n\n### Step 2: Leap\n\n### Étape 3 – Fin\n\n### 4.',
      ),
    ).toEqual([
      { title: 'first', text: '' },
      { title: 'Look', text: 'Around. twice' },
      { title: 'Leap', text: '' },
      { title: 'Fin', text: '' },
      { title: '4.', text: '' },
    ]);
  });

  test('the items below a single heading', () => {
    expect(steps('### All\n\n1. Look\n2. Leap')).toHaveLength(2);
    expect(steps('### All\n\nIn one go.')).toEqual([{ title: 'All', text: 'In one go.' }]);
  });

  test('bullets where nothing is numbered', () => {
    expect(steps('- Look\n- **Leap**: far\n- ')).toEqual([
      { title: 'Look', text: '' },
      { title: 'Leap', text: 'far' },
    ]);
  });
});

describe('principles come as', () => {
  const principles = (content: string) => read(`## Principles\n\n${content}`).principles;

  test('items with or without an explanation', () => {
    expect(
      principles('- **DRY** — once\n- **KISS.** Simple\n- **YAGNI**\n- Plain *text*\n- '),
    ).toEqual([
      { term: 'DRY', explanation: 'once' },
      { term: 'KISS', explanation: 'Simple' },
      { term: 'YAGNI', explanation: '' },
      { term: 'Plain text', explanation: '' },
    ]);
  });

  test('items with a few plain words before a colon', () => {
    expect(
      principles(
        '- Simple: keep it\n  - always\n- 単純：保つ\n- At 10:30 sharp\n- So many words before one sign: no\n',
      ),
    ).toEqual([
      { term: 'Simple', explanation: 'keep it always' },
      { term: '単純', explanation: '保つ' },
      { term: 'At 10:30 sharp', explanation: '' },
      { term: 'So many words before one sign: no', explanation: '' },
    ]);
  });

  test('headings with text, or with lists', () => {
    expect(principles('### Calm\n\nAlways.\n\n### More\n- **Wit**: often')).toEqual([
      { term: 'Calm', explanation: 'Always.' },
      { term: 'Wit', explanation: 'often' },
    ]);
  });

  test('paragraphs where there is nothing else', () => {
    expect(principles('Stay calm.\n\n---')).toEqual([{ term: 'Stay calm.', explanation: '' }]);
  });
});

test('deliverables are the items of lists, and headings of templates', () => {
  const { deliverables } = read(
    '## Deliverables\n\nThese:\n\n- A **report**\n- \n\n### Plan\n\n```\nx\n```\n\n### Code\n- Tests',
  );
  expect(deliverables).toEqual(['A report', 'Plan', 'Tests']);
});

test('sections of other roles say nothing about knowledge', () => {
  expect(read('## Zebra\n- SQL')).toEqual({
    expertise: [],
    steps: [],
    principles: [],
    deliverables: [],
  });
});
