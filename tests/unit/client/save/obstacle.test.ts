import { expect, test } from 'vitest';
import { obstacleOf } from '../../../../src/client/save/obstacle.ts';

const named = (name: string): DOMException => new DOMException('', name);

test('errors of the file system are told apart by what a visitor can do about them', () => {
  expect(obstacleOf(named('NotAllowedError'), 'file')).toBe('denied');
  expect(obstacleOf(named('NoModificationAllowedError'), 'file')).toBe('readOnly');
  expect(obstacleOf(named('QuotaExceededError'), 'file')).toBe('full');
  expect(obstacleOf(named('NotFoundError'), 'file')).toBe('gone');
  expect(obstacleOf(new TypeError('Name is not allowed.'), 'file')).toBe('name');
});

test('what is there instead of what was asked for is of the other kind', () => {
  expect(obstacleOf(named('TypeMismatchError'), 'file')).toBe('file');
  expect(obstacleOf(named('TypeMismatchError'), 'folder')).toBe('folder');
});

test('an error that nobody foresaw is none of them', () => {
  expect(obstacleOf(named('DataError'), 'file')).toBe('other');
  expect(obstacleOf(new Error('?'), 'file')).toBe('other');
});
