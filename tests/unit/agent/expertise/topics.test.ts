import { describe, expect, test } from 'vitest';
import { topicKey } from '../../../../src/agent/expertise/topic-key.ts';
import { readTopics } from '../../../../src/agent/expertise/topics.ts';

const keys = (text: string): string[] => readTopics(text).map(({ key }) => key);

describe('a line is found under', () => {
  test('what it names and what it lists in parentheses, with the labels as written', () => {
    expect(readTopics('Caching strategies (Redis, Memcached, CDN)')).toEqual([
      { key: 'caching', label: 'Caching strategies' },
      { key: 'redis', label: 'Redis' },
      { key: 'memcached', label: 'Memcached' },
      { key: 'cdn', label: 'CDN' },
    ]);
  });

  test.each([
    ['Queues: Kafka, NATS; SQS', ['queue', 'kafka', 'nats', 'sqs']],
    ['Bases NoSQL - MongoDB et Redis', ['bases-nosql', 'mongodb', 'redis']],
    [
      'Container orchestration with Kubernetes and Docker Swarm',
      ['container-orchestration', 'kubernetes', 'docker-swarm'],
    ],
    ['Event streaming, such as Kafka or Pulsar', ['event-streaming', 'kafka', 'pulsar']],
    ['Cloud providers (e.g., AWS & GCP)', ['cloud-providers', 'aws', 'gcp']],
    ['Redis / Memcached', ['redis', 'memcached']],
    ['OpenAPI/Swagger and CI/CD', ['openapi', 'swagger', 'ci-cd']],
    ['Kubernetes networking for AWS and bare metal', ['kubernetes-networking', 'aws']],
    ['キャッシュ戦略（Redis、Memcached）', ['キャッシュ', 'redis', 'memcached']],
    ['Кэширование (Redis, Memcached)', ['кэширование', 'redis', 'memcached']],
    ['データベース設計：索引、分割', ['データベース設計', '索引', '分割']],
    ['Authentication and authorization', ['authentication', 'authorization']],
    ['Horizontal and vertical scaling', ['horizontal-and-vertical-scaling']],
    ['Container and infrastructure code security', []],
    ['✅ 1. Redis & Redis', ['redis']],
    ['SQL, and Redis', ['sql', 'redis']],
    ['.NET | Go', ['dotnet', 'go']],
    ['C#/.NET and C/C++', ['csharp', 'dotnet', 'c', 'cpp']],
    ['Python, Go, Rust, and C++.', ['python', 'go', 'rust', 'cpp']],
  ])('%s', (line, expected) => {
    expect(keys(line)).toEqual(expected);
  });
});

describe('a line that is no short noun phrase gives', () => {
  test('only its names and the lists in it', () => {
    expect(
      keys('Deep work: every part of it is slow and hard to see, Redis, and that is all'),
    ).toEqual(['deep-work', 'redis']);
    expect(keys('All of it as slow as it gets, Redis, a bit')).toEqual(['redis']);
    expect(keys('Write it down. Then build it (Go, Rust), and test it')).toEqual(['go', 'rust']);
    expect(keys(`${'word '.repeat(50)}(Go, Rust)`)).toEqual(['go', 'rust']);
    expect(keys('Build queues (only if needed)')).toEqual(['build-queue']);
  });

  test.each([
    ['a sentence', 'You know databases'],
    ['a sentence with commas', 'Reads code, finds bugs, and writes tests.'],
    ['a sentence in Japanese', '設計を行う'],
    ['a long phrase', 'Careful long range planning of data centres everywhere'],
    ['a placeholder', '{name}'],
    ['a quotation inside', 'Say “no” often'],
    ['an address', 'https://example.com'],
    ['only words that say nothing', 'Advanced features and best practices'],
    ['a very long word', 'x'.repeat(70)],
    ['a very long line', `(${'Go, '.repeat(300)})`],
    ['nothing', ''],
  ])('no topic where it is %s', (_, line) => {
    expect(keys(line)).toEqual([]);
  });
});

describe('a key', () => {
  test.each([
    ['C', 'c'],
    ['C++', 'cpp'],
    ['C#', 'csharp'],
    ['.NET', 'dotnet'],
    ['ASP.NET', 'asp-net'],
    ['node.js', 'node-js'],
    ['NodeJS', 'node-js'],
    ['CI/CD', 'ci-cd'],
    ['A/B testing', 'a-b-testing'],
    ['Disney+', 'disney-plus'],
    ['Modélisation', 'modelisation'],
    ['ＲＥＤＩＳ', 'redis'],
    ['Сервисный', 'сервисный'],
    ['データベース', 'データベース'],
    ['Porter’s Five Forces', 'porters-five-forces'],
    ['JS', 'javascript'],
    ['REST APIs', 'rest-api'],
    ['Access policies', 'access-policy'],
  ])('of %s is %s', (label, key) => {
    expect(topicKey(label)).toBe(key);
  });

  test.each([
    ['Caching strategies', 'caching'],
    ['stratégies de caching', 'caching'],
    ['Stratégies avancées de caching', 'caching'],
    ['The best practices for caching', 'caching'],
    ['Deep knowledge of caching', 'caching'],
    ['Maîtrise de la sécurité', 'securite'],
    ['Melhores práticas de segurança', 'seguranca'],
    ['キャッシュのベストプラクティス', 'キャッシュ'],
  ])('leaves out what says nothing in %s', (label, key) => {
    expect(topicKey(label)).toBe(key);
  });

  test.each([
    ['Design patterns', 'design-pattern'],
    ['Continuous integration', 'continuous-integration'],
    ['Integration testing', 'integration-testing'],
    ['Deep learning', 'deep-learning'],
    ['gestion de configuration', 'gestion-de-configuration'],
  ])('keeps %s whole', (label, key) => {
    expect(topicKey(label)).toBe(key);
  });

  test.each([
    'support',
    'Management',
    'Best practices',
    'Version 2.0 of a very long thing',
    '2024',
    '%',
  ])('is not made of %s', (label) => {
    expect(topicKey(label)).toBeUndefined();
  });
});
