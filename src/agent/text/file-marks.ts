import type { Finding } from '../../diagnostics/diagnostic.ts';

export function checkFileMarks(_text: string): Finding[] {
  return [];
}
