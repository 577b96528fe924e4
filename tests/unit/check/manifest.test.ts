import { expect, test } from 'vitest';
import { describePackage } from '../../../src/check/manifest.ts';

test('the documentation has the address of the repository', () => {
  const repository = { type: 'git', url: 'git+https://example.com/team/vitrine.git' };
  expect(describePackage({ version: '1.2.3', repository })).toEqual({
    version: '1.2.3',
    documentation: 'https://example.com/team/vitrine/blob/main/docs/diagnostics.md',
  });
});

test('without a repository it has none', () => {
  expect(describePackage({ version: '1.2.3' })).toEqual({
    version: '1.2.3',
    documentation: undefined,
  });
});
