import { expect, test } from 'vitest';
import type { AgentName } from '../../../src/catalog/agent-names.ts';
import { comparableNames, nameScorer } from '../../../src/search/names.ts';

function score(query: string, ...name: AgentName): number {
  const [comparable] = comparableNames([name]);
  if (!comparable) throw new Error('No name came back.');
  return nameScorer(query)(comparable);
}

test('the slug, the title and the name are each the name', () => {
  const name: AgentName = ['be-1', 'Ingénieur backend', 'backend-expert'];
  expect(score('be-1', ...name)).toBe(1);
  expect(score('ingenieur BACKEND', ...name)).toBe(1);
  expect(score('backend expert', ...name)).toBe(1);
});

test.each([
  ['backend expert', 'backend-expert'],
  ['back-end expert', 'Backend Expert'],
  ['Backend-Expert', '🖧 Backend Expert'],
  ['arm cortex expert', '@arm-cortex-expert'],
  ['l agent', 'L’agent'],
  ["l'agent", 'l’Agent'],
  ['the boss', '“The Boss”'],
  ['nodejs', 'Node.js'],
  ['.net upgrade', '.NET Upgrade'],
  ['c++ expert', 'C++ Expert'],
  ['后端 工程师', '后端工程师'],
])('%s is %s', (query, title) => {
  expect(score(query, 'x', title)).toBe(1);
});

test('a name may begin with the query', () => {
  expect(score('backend', 'x', 'Backend Expert')).toBe(0.9);
  expect(score('c++', 'x', 'C++ Expert')).toBe(0.9);
  expect(score('.net', 'x', '.NET Upgrade')).toBe(0.9);
});

test('a beginning that ends within a word counts less', () => {
  expect(score('back', 'x', 'Backend Expert')).toBe(0.65);
  expect(score('net', 'x', 'Network Engineer')).toBe(0.65);
  expect(score('responsable rés', 'x', '🖧 Responsable réseaux')).toBe(0.65);
  expect(score('后端', 'x', '后端工程师')).toBe(0.65);
});

test('a slip or two away is nearly the name, if it is long enough', () => {
  expect(score('backned-expert', 'x', 'Backend Expert')).toBe(0.7);
  expect(score('bacend-exprt', 'x', 'Backend Expert')).toBe(0.7);
  expect(score('codder', 'x', 'Coder')).toBe(0.7);
  expect(score('bot', 'x', 'Bat')).toBe(0);
  expect(score('coding', 'x', 'Coder')).toBe(0);
  expect(score('bacned-exprts', 'x', 'Backend Expert')).toBe(0);
});

test('all words may be words of a name, in any order', () => {
  expect(score('expert backend', 'x', 'Senior Backend Expert')).toBe(0.45);
});

test('words that stand together in a name count more, other forms of them too', () => {
  expect(score('c++', 'x', 'Expert in C++')).toBe(0.65);
  expect(score('backend expert', 'x', 'Senior Backend Expert')).toBe(0.65);
  expect(score('prompt engineering', 'x', 'Senior Prompt Engineer')).toBe(0.4);
});

test('words may be half typed', () => {
  expect(score('exp back', 'x', 'Senior Backend Expert')).toBe(0.3);
  expect(score('expert back', 'x', 'Senior Backend Expert')).toBe(0.3);
  expect(score('c', 'x', 'Expert in C++')).toBe(0.3);
});

test('words of two names do not add up', () => {
  expect(score('kraken security', 'kraken', 'Security Expert')).toBe(0.1);
});

test('a part of the words counts little, and none counts in its middle', () => {
  expect(score('backend wizard', 'x', 'Senior Backend Expert')).toBe(0.1);
  expect(score('wizard', 'x', 'Senior Backend Expert')).toBe(0);
  expect(score('end', 'x', 'Senior Backend Expert')).toBe(0);
  expect(score('c#', 'x', 'C++ Expert')).toBe(0);
});

test('Chinese, Japanese and Korean count wherever they stand', () => {
  expect(score('工程', 'x', '资深后端工程师')).toBe(0.45);
  expect(score('エンジニア', 'x', 'バックエンドエンジニア')).toBe(0.45);
  expect(score('개발', 'x', '백엔드개발자')).toBe(0.45);
  expect(score('工程 api', 'x', '资深 API 工程师')).toBe(0.45);
  expect(score('医生', 'x', '资深后端工程师')).toBe(0);
});

test('nothing is not the name of anything', () => {
  expect(score('', 'x', 'Backend Expert')).toBe(0);
  expect(score('', '', '🖧')).toBe(0);
  expect(score(' 🖧 ', 'x', '🖧 Backend')).toBe(0);
});

test('queries that follow each other are compared each for itself', () => {
  const names = comparableNames([
    ['backend-expert', 'Backend Expert'],
    ['reviewer', 'Reviewer'],
  ]);
  const scores = (query: string) => names.map(nameScorer(query));
  expect(scores('backend expert')).toEqual([1, 0]);
  expect(scores('reviewer')).toEqual([0, 1]);
  expect(scores('backend expert')).toEqual([1, 0]);
});

test('a title may have ten thousand letters', () => {
  const title = 'Backend '.repeat(1_250);
  expect(score('backend', 'x', title)).toBe(0.9);
  expect(score(title, 'x', title)).toBe(1);
  expect(score(title, 'x', 'Backend')).toBe(0.45);
});
