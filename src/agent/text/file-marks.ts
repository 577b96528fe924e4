import { type Finding, fileStart } from '../../diagnostics/diagnostic.ts';
import { placeFinder } from '../place.ts';

/** Finds marks of other systems: a byte order mark, and line breaks other than LF. */
export function checkFileMarks(text: string): Finding[] {
  const findings: Finding[] = [];
  if (text.startsWith('\uFEFF')) findings.push({ code: 'byte-order-mark', place: fileStart });
  const first = text.indexOf('\r');
  if (first >= 0) {
    const place = placeFinder(text)(first);
    findings.push({ code: 'line-breaks-windows', place, detail: countLineBreaks(text) });
  }
  return findings;
}

function countLineBreaks(text: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const pairs = count(/\r\n/g);
  const kinds = [
    { name: 'CRLF', count: pairs },
    { name: 'CR alone, as on old Macs', count: count(/\r/g) - pairs },
    { name: 'LF', count: count(/\n/g) - pairs },
  ];
  const found = kinds
    .filter((kind) => kind.count > 0)
    .map((kind) => `${kind.count} with ${kind.name}`);
  return `${found.join(', ')}.`;
}
