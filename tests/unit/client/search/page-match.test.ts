import { expect, test } from 'vitest';
import { readPageMatch } from '../../../../src/client/search/page-match.ts';

const part = (title: string, locations: number[], more: object = {}): object => ({
  title,
  url: `/agents/x/#${title.toLowerCase()}`,
  anchor: {},
  excerpt: `<mark>${title}</mark>`,
  locations,
  weighted_locations: locations.map((location) => ({ location, balanced_score: 1 })),
  ...more,
});

test('sections in which the words follow each other come first, then those with most', () => {
  const page = readPageMatch({
    url: '/agents/x/',
    sub_results: [part('One', [3]), part('Many', [10, 20, 30]), part('Run', [40, 41])],
  });
  expect(page?.sections.map(({ heading }) => heading)).toEqual(['Run', 'Many', 'One']);
});

test('a title tells what its section is for', () => {
  const page = readPageMatch({
    url: '/agents/x/',
    sub_results: [part('Expertise\uE000Queues › Kafka', [1]), part('Settings › Advanced', [9])],
  });
  expect(page?.sections[0]).toMatchObject({ role: 'Expertise', heading: 'Queues › Kafka' });
  expect(page?.sections[1]).toMatchObject({ role: undefined, heading: 'Settings › Advanced' });
});

test('the list of topics is no section, and the top of the page has no anchor', () => {
  const page = readPageMatch({
    url: '/agents/x/',
    sub_results: [
      part('Title', [0], { anchor: undefined }),
      part('Description', [9], { url: '/agents/x/#ui-top-description' }),
    ],
  });
  expect(page?.sections.map(({ url }) => url)).toEqual(['/agents/x/']);
});

test('Japanese loses the spaces between its words, beside marks too', () => {
  const page = readPageMatch({
    url: '/agents/x/',
    sub_results: [part('成果 物\uE000設計 書', [1], { excerpt: '<mark>設計</mark> を 行う' })],
  });
  expect(page?.sections[0]).toMatchObject({
    role: '成果物',
    heading: '設計書',
    excerpt: '<mark>設計</mark>を行う',
  });
});

test('what is no page is none', () => {
  for (const data of [undefined, null, {}, { url: 1 }]) expect(readPageMatch(data)).toBeUndefined();
  expect(readPageMatch({ url: '/agents/x/', sub_results: [null, { title: 'x' }] })).toEqual({
    url: '/agents/x/',
    sections: [],
  });
});
