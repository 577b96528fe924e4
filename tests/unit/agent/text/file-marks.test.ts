import { expect, test } from 'vitest';
import { checkFileMarks } from '../../../../src/agent/text/file-marks.ts';

test('a file with line feeds and no byte order mark has no marks', () => {
  expect(checkFileMarks('---\nname: a\n---\n')).toEqual([]);
});

test('a byte order mark is found at the beginning only', () => {
  expect(checkFileMarks('\uFEFF---\n')).toEqual([
    { code: 'byte-order-mark', place: { line: 1, column: 1 } },
  ]);
  expect(checkFileMarks('a\uFEFF\n')).toEqual([]);
});

test('line breaks of Windows are counted, and reported at the first', () => {
  expect(checkFileMarks('---\r\nname: a\r\n---\r\n')).toEqual([
    { code: 'line-breaks-windows', place: { line: 1, column: 4 }, detail: '3 with CRLF.' },
  ]);
});

test('mixed line breaks are counted by kind', () => {
  expect(checkFileMarks('a\nb\r\nc\rd\n')).toEqual([
    {
      code: 'line-breaks-windows',
      place: { line: 2, column: 2 },
      detail: '1 with CRLF, 1 with CR alone, as on old Macs, 2 with LF.',
    },
  ]);
});
