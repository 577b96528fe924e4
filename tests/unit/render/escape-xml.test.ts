import { expect, test } from 'vitest';
import { escapeXml } from '../../../src/render/escape-xml.ts';

test.each([
  [`<a b="c" d='e'> & f`, '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; f'],
  ['line\nand\ttab', 'line\nand\ttab'],
  ['\u0000a\u0008b\u000Bc\u001Fd\uFFFEe\uFFFFf', 'abcdef'],
  ['half \uD83D of a pair', 'half \uFFFD of a pair'],
  ['whole 🚀 日本 \u0085', 'whole 🚀 日本 \u0085'],
])('%j is written as %j', (text, xml) => {
  expect(escapeXml(text)).toBe(xml);
});
