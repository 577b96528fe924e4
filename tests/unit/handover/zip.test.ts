import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { zipFiles } from '../../../src/handover/zip.ts';
import { digestOf } from '../../digest-of.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = [
  { path: '.claude/agents/été.md', bytes: bytesOf('---\r\nname: été\r\n---\r\n') },
  { path: '.claude/agents/10.md', bytes: bytesOf('ten') },
  { path: '9', bytes: bytesOf('') },
  { path: 'a/__proto__', bytes: bytesOf('proto') },
];

test('what is unpacked is what was packed, whatever the names', () => {
  const unpacked = unzipSync(zipFiles(files));
  expect(Object.keys(unpacked).sort()).toEqual(files.map(({ path }) => path).sort());
  for (const { path, bytes } of files)
    expect(Buffer.from(unpacked[path] ?? [])).toEqual(Buffer.from(bytes));
});

test('a zip is the same to the byte in every time zone', () => {
  const digests = ['UTC', 'Pacific/Apia', 'America/St_Johns', 'Asia/Kathmandu'].map((name) => {
    process.env.TZ = name;
    return digestOf(zipFiles(files));
  });
  expect(new Set(digests).size).toBe(1);
});

test('a zip is the same in whatever order its files come', () => {
  expect(zipFiles(files.toReversed())).toEqual(zipFiles(files));
});

test('a zip holds nothing of the machine: no extra fields, no comment, one fixed time', () => {
  const zip = Buffer.from(zipFiles([{ path: 'a.md', bytes: bytesOf('text') }]));
  // Source: APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16.
  const central = 30 + 'a.md'.length + 'text'.length;
  const time = Buffer.from([0, 0x60, 0x21, 0]);
  expect(zip.subarray(10, 14)).toEqual(time);
  expect(zip.readUInt16LE(28)).toBe(0);
  expect(zip.readUInt32LE(central)).toBe(0x02014b50);
  expect(zip.subarray(central + 12, central + 16)).toEqual(time);
  expect([zip.readUInt16LE(central + 30), zip.readUInt16LE(central + 32)]).toEqual([0, 0]);
  expect(zip.length).toBe(central + 46 + 'a.md'.length + 22);
});

test('two files of one path are refused instead of losing one', () => {
  const twice = ['first', 'second'].map((text) => ({ path: 'a.md', bytes: bytesOf(text) }));
  expect(() => zipFiles(twice)).toThrow('same path');
});
