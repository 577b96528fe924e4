import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadVerified, TamperedFile } from '../../../../src/client/hand-over/verified-file.ts';

const bytes = Buffer.from('\uFEFF---\r\nname: a\r\n---\r\nÉ');
const other = Buffer.from('another');
const digestOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');
const digest = digestOf(bytes);

/** What the server gives, and what a cache kept of before; the requests that came. */
const server = { file: bytes, cached: bytes, status: 200, asked: [] as string[] };

beforeEach(() => {
  Object.assign(server, { file: bytes, cached: bytes, status: 200, asked: [] });
  vi.stubGlobal('fetch', (url: string, { cache }: RequestInit = {}) => {
    server.asked.push(`${url} ${cache}`);
    const body = cache === 'reload' ? server.file : server.cached;
    return Promise.resolve(new Response(body, { status: server.status }));
  });
});

afterEach(() => vi.unstubAllGlobals());

test('a file with the digest that the page names is given, and loaded once', async () => {
  const file = await loadVerified('/a.md', digest);
  expect(file.verified).toBe(true);
  expect(Buffer.from(file.bytes)).toEqual(bytes);
  expect(server.asked).toEqual(['/a.md default']);
});

test('a file that a cache kept from before is loaded anew', async () => {
  server.cached = other;
  const file = await loadVerified('/a.md', digest);
  expect(file.verified).toBe(true);
  expect(Buffer.from(file.bytes)).toEqual(bytes);
  expect(server.asked).toEqual(['/a.md default', '/a.md reload']);
});

test('another file is refused, with both digests', async () => {
  server.cached = other;
  server.file = other;
  const error = await loadVerified('/a.md', digest).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TamperedFile);
  expect(error).toMatchObject({ expected: digest, found: digestOf(other) });
});

test('one byte makes another file', async () => {
  const changed = Buffer.from(bytes);
  changed[changed.length - 1] = 0x8a;
  server.cached = changed;
  server.file = changed;
  await expect(loadVerified('/a.md', digest)).rejects.toThrow(TamperedFile);
});

test('where a browser cannot compare, the file is given and nothing is claimed', async () => {
  vi.stubGlobal('crypto', {});
  server.cached = other;
  const file = await loadVerified('/a.md', digest);
  expect(file.verified).toBe(false);
  expect(Buffer.from(file.bytes)).toEqual(other);
});

test('a file that the server does not give is no tampered one', async () => {
  server.status = 404;
  const error = await loadVerified('/a.md', digest).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(TamperedFile);
});
