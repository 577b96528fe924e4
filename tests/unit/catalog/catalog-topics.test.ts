import { expect, test } from 'vitest';
import { catalogTopics } from '../../../src/catalog/catalog-topics.ts';
import { catalogOf, file } from './agents.ts';

function agentsKnowing(topic: string) {
  const text = `---\nname: a\ndescription: d\n---\n\n# A\n\n## Expertise\n\n- ${topic}\n`;
  return catalogOf(file('a.md', text)).agents;
}

test('the topics of a catalog are worked out once, those of the next one anew', () => {
  const agents = agentsKnowing('Redis');
  expect(catalogTopics(agents)).toMatchObject([{ key: 'redis' }]);
  expect(catalogTopics(agents)).toBe(catalogTopics(agents));
  expect(catalogTopics(agentsKnowing('Kafka'))).toMatchObject([{ key: 'kafka' }]);
});
