import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticsPage } from '../../../scripts/docs/diagnostics-page.ts';
import { kinds } from '../../../src/diagnostics/kinds/kinds.ts';

test('the documentation of diagnostics is what `npm run docs` writes', () => {
  expect(readFileSync('docs/diagnostics.md', 'utf8')).toBe(diagnosticsPage());
});

test.each(Object.keys(kinds))('%s has a paragraph', (code) => {
  expect(diagnosticsPage()).toContain(`\n### \`${code}\`\n`);
});
