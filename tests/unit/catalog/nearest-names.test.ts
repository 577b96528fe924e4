import { expect, test } from 'vitest';
import type { AgentName } from '../../../src/catalog/agent-names.ts';
import { nearestNames } from '../../../src/catalog/nearest-names.ts';

const names: AgentName[] = [
  ['backend-expert', 'Backend Expert'],
  ['frontend-engineer', 'Frontend Engineer'],
  ['code-reviewer', 'Code Reviewer'],
  ['security-code-reviewer', 'Security Code Reviewer'],
  ['ingenieur-tests', 'Ingénieur de tests'],
  ['cpp-pro', 'C++ Pro'],
  ['react-pro', 'React Pro'],
  ['ri-ben-yu', '日本語エージェント'],
];

function near(...texts: string[]): string[] {
  return nearestNames(texts, names, 5).map(([slug]) => slug);
}

test('a misspelt name is found', () => {
  expect(near('backend-exprt')[0]).toBe('backend-expert');
  expect(near('bakcend-expert')[0]).toBe('backend-expert');
});

test('missing hyphens, capitals and accents make no difference', () => {
  expect(near('BackendExpert')[0]).toBe('backend-expert');
  expect(near('ingénieur_tests')[0]).toBe('ingenieur-tests');
});

test('a part of a name is enough, and the name that has least beside it goes first', () => {
  expect(near('reviewer')).toEqual(['code-reviewer', 'security-code-reviewer']);
  expect(near('front')).toEqual(['frontend-engineer']);
});

test('words may come in another order', () => {
  expect(near('reviewer-code')[0]).toBe('code-reviewer');
  expect(near('tests-ingenieur')[0]).toBe('ingenieur-tests');
});

test('the title counts as well as the slug, in any script', () => {
  expect(near('c++-pro')[0]).toBe('cpp-pro');
  expect(near('日本語エージェント')).toEqual(['ri-ben-yu']);
});

test('the very name goes before longer ones', () => {
  expect(near('code-reviewer')).toEqual(['code-reviewer', 'security-code-reviewer']);
});

test('each agent counts with the reading that is nearest', () => {
  expect(near('zzz', 'quality code reviewer')[0]).toBe('code-reviewer');
});

test('nothing is near what has nothing in common with any name', () => {
  expect(near('wp-login')).toEqual([]);
  expect(near('404')).toEqual([]);
  expect(near('', '---')).toEqual([]);
});

test('no more are given than asked for', () => {
  const many: AgentName[] = Array.from({ length: 9 }, (_, n) => [`tester-${n}`, `Tester ${n}`]);
  expect(nearestNames(['tester'], many, 5)).toHaveLength(5);
});
