import { expect, test } from 'vitest';
import { sandboxArgs } from '../../../src/browser/sandbox.ts';

const files = (contents: Record<string, string>) => (path: string) => contents[path];
const linux = { platform: 'linux', uid: 1000 } as const;

test('an ordinary user on Linux keeps the sandbox', () => {
  const read = files({
    '/proc/sys/user/max_user_namespaces': '62000\n',
    '/proc/self/status': 'Name:\tnode\nSeccomp:\t0\n',
  });
  expect(sandboxArgs({ ...linux, read })).toEqual([]);
});

test('macOS and Windows keep the sandbox', () => {
  expect(sandboxArgs({ platform: 'darwin', uid: 501 })).toEqual([]);
  expect(sandboxArgs({ platform: 'win32' })).toEqual([]);
});

test('root has to do without', () => {
  expect(sandboxArgs({ platform: 'linux', uid: 0 })).toEqual(['--no-sandbox']);
});

test.each([
  ['/proc/sys/kernel/unprivileged_userns_clone', '0\n'],
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1\n'],
  ['/proc/sys/user/max_user_namespaces', '0\n'],
  ['/proc/self/status', 'Name:\tnode\nSeccomp:\t2\nSeccomp_filters:\t1\n'],
])('a system that forbids user namespaces in %s has to do without', (path, text) => {
  expect(sandboxArgs({ ...linux, read: files({ [path]: text }) })).toEqual(['--no-sandbox']);
});
