import { expect, test } from 'vitest';
import { descriptionParts } from '../../../../src/agent/front-matter/description-parts.ts';

test('examples and commentaries are set apart, without their tags', () => {
  expect(
    descriptionParts('Does a.\n<example>\nuser: hi\n</example>\n<commentary>b</commentary> End.'),
  ).toEqual([
    { tag: undefined, text: 'Does a.' },
    { tag: 'example', text: 'user: hi' },
    { tag: 'commentary', text: 'b' },
    { tag: undefined, text: 'End.' },
  ]);
});

test('a commentary inside an example ends where it ends', () => {
  expect(
    descriptionParts('<example>a<commentary>b</commentary>c</example>d').map(({ tag }) => tag),
  ).toEqual(['example', 'commentary', 'example', undefined]);
});

test('capitals and attributes change nothing', () => {
  expect(descriptionParts('<EXAMPLE id="1">a</Example>')).toEqual([{ tag: 'example', text: 'a' }]);
});

test('a list of examples has no part of its own', () => {
  expect(
    descriptionParts('a <examples> b <example>c</example> d </examples> e').map(
      ({ tag, text }) => `${tag ?? ''}${text}`,
    ),
  ).toEqual(['a', 'b', 'examplec', 'd', 'e']);
});

test('a tag that is never closed goes on to the end, one that was never opened is left out', () => {
  expect(descriptionParts('a</example>b <example>c')).toEqual([
    { tag: undefined, text: 'a' },
    { tag: undefined, text: 'b' },
    { tag: 'example', text: 'c' },
  ]);
});

test('other tags are text', () => {
  expect(descriptionParts('<examplex>a</examplex> <b>')).toEqual([
    { tag: undefined, text: '<examplex>a</examplex> <b>' },
  ]);
});
