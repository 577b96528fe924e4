import { expect, test } from 'vitest';
import { foldHeading } from '../../../../src/agent/body/fold-heading.ts';

test.each([
  ['case', 'OUTPUT Format', 'output format'],
  ['accents', 'Métriques de succès', 'metriques de succes'],
  ['accents of Cyrillic', 'Отчёты и задачи', 'отчеты задачи'],
  ['ß and œ', 'Maßnahmen cœur', 'massnahmen coeur'],
  ['emoji', '🕵️‍♀️ Approach 🚀', 'approach'],
  ['keycaps', '1️⃣ Approach', 'approach'],
  ['emoji that decompose into letters', 'ℹ️ Overview', 'overview'],
  ['shortcodes of emoji', ':rocket: Approach', 'approach'],
  ['punctuation', '**Approach**:', 'approach'],
  ['numbers before', '1.2.3 Approach', 'approach'],
  ['letters before', 'B) Approach', 'approach'],
  ['Roman numbers before', 'IV. Approach', 'approach'],
  ['Chinese numbers before', '三、方法', '方法'],
  ['numbers behind', 'Step 12', 'step'],
  ['English possessives', 'Your Approach', 'approach'],
  ['French possessives', 'Votre approche', 'approche'],
  ['elided articles', "L'approche", 'approche'],
  ['German possessives', 'Deine Aufgaben', 'aufgaben'],
  ['Spanish possessives', 'Tus reglas', 'reglas'],
  ['Portuguese articles with possessives', 'O seu papel', 'papel'],
  ['Italian articles with possessives', 'Le tue regole', 'regole'],
  ['Russian possessives', 'Ваш подход', 'подход'],
  ['Japanese possessives', 'あなたの役割', '役割'],
  ['possessives before another script', 'あなたの core mission', 'core mission'],
  ['Korean possessives', '당신의 역할', '역할'],
  ['Chinese possessives', '你的角色', '角色'],
  ['conjunctions', 'Identity & Memory', 'identity memory'],
  ['conjunctions in words', 'Identité et mémoire', 'identite memoire'],
  ['spaces in Korean', '사용 시점', '사용시점'],
  ['full-width letters', 'ＡＰＩ規約', 'api規約'],
])('%s make no difference', (_, heading, folded) => {
  expect(foldHeading(heading)).toBe(folded);
});

test('voiced sounds of Japanese and syllables of Korean stay as they are', () => {
  expect(foldHeading('ガイド')).toBe('ガイド');
  expect(foldHeading('가이드')).toBe('가이드');
});

test('an article or a number that is the whole heading stays', () => {
  expect(foldHeading('Ton')).toBe('ton');
  expect(foldHeading('42')).toBe('42');
});
