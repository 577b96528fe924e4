import { expect, test } from 'vitest';
import { findValues } from '../../../src/browse/find-values.ts';

const values = ['Query tuning', 'Requêtes SQL', 'SQL', 'NoSQL', 'Tuning of SQL'].map((label) => ({
  label,
}));
const find = (text: string, most = 10) => findValues(values, text, most).map(({ label }) => label);

test('case and diacritics do not matter', () => {
  expect(find('requetes')).toEqual(['Requêtes SQL']);
  expect(find('REQUÊTES')).toEqual(['Requêtes SQL']);
});

test('what begins with the text comes first, then what has a word that does', () => {
  expect(find('sql')).toEqual(['SQL', 'Requêtes SQL', 'Tuning of SQL', 'NoSQL']);
});

test('every word must be there, in any order', () => {
  expect(find('sql tun')).toEqual(['Tuning of SQL']);
});

test('no more are given than are wanted, and none for no text', () => {
  expect(find('sql', 2)).toEqual(['SQL', 'Requêtes SQL']);
  expect(find('  ')).toEqual([]);
});
