import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import processFiles from '../../../src/integrations/process-file.ts';
import { nastyHtml, nastyMarkdown } from './arbitraries.ts';

// What may stand in an article at all: everything else is a fault, known to be dangerous or not.
const allowed = new Set(
  'a b blockquote br code dd del details div dl dt em figure h2 h3 h4 h5 h6 hr i ins kbd li ol p pre q rp rt ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'.split(
    ' ',
  ),
);
const addresses = /^(?:https?:|mailto:|#)/i;
const ownIds = /^(?!ui-)/;

test('a page of hostile HTML and Markdown holds nothing that runs, loads, submits or stands for the page', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        nastyHtml,
        fc.tuple(nastyHtml, nastyMarkdown).map((parts) => parts.join('\n\n')),
      ),
      (markdown) => {
        const [file] = processFiles([
          { path: 'a.md', bytes: Buffer.from(markdown.replaceAll('\0', '')) },
        ]);
        expect(faults(fromHtml(file?.html ?? '', { fragment: true }))).toEqual([]);
      },
    ),
    { seed: 3, numRuns: 1_500 },
  );
});

test.each([
  ['<script>a</script>', '<script>'],
  ['<b onclick="a">c</b>', 'b onClick'],
  ['<a href="javascript:a">c</a>', 'a href=javascript:a'],
  ['<p style="color:red" id="ui-search">c</p>', 'p style'],
  ['<p id="ui-search">c</p>', 'p id=ui-search'],
])('the walk finds a fault in %s', (html, fault) => {
  expect(faults(fromHtml(html, { fragment: true }))).toContain(fault);
});

function faults(tree: Root | Element): string[] {
  return tree.children.flatMap((node) => {
    if (node.type === 'comment') return ['comment'];
    if (node.type !== 'element') return [];
    const { tagName, properties } = node;
    const found = allowed.has(tagName) ? [] : [`<${tagName}>`];
    for (const [name, value] of Object.entries(properties)) {
      if (
        /^on|^(?:style|src|srcSet|srcDoc|action|formAction|name|dataTool|dataRisk|dataModel)$/i.test(
          name,
        )
      )
        found.push(`${tagName} ${name}`);
      if (name === 'href' && !addresses.test(String(value))) found.push(`${tagName} href=${value}`);
      if (name === 'id' && !ownIds.test(String(value))) found.push(`${tagName} id=${value}`);
    }
    return [...found, ...faults(node)];
  });
}
