import { expect, test } from 'vitest';
import { readAgent } from '../../../src/agent/read-agent.ts';
import { buildCatalog } from '../../../src/catalog/catalog.ts';
import { catalogTopics } from '../../../src/catalog/catalog-topics.ts';

function agentsKnowing(topic: string) {
  const bytes = Buffer.from(
    `---\nname: a\ndescription: d\n---\n\n# A\n\n## Expertise\n\n- ${topic}\n`,
  );
  const { agent } = readAgent(bytes, 'a.md');
  return buildCatalog(agent ? [{ agent, bytes, html: '' }] : [], [], () => true).agents;
}

test('the topics of a catalog are worked out once, those of the next one anew', () => {
  const agents = agentsKnowing('Redis');
  expect(catalogTopics(agents)).toMatchObject([{ key: 'redis' }]);
  expect(catalogTopics(agents)).toBe(catalogTopics(agents));
  expect(catalogTopics(agentsKnowing('Kafka'))).toMatchObject([{ key: 'kafka' }]);
});
