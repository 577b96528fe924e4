import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/agent/body/markdown.ts';
import { acceptedDifferences } from './accepted.ts';
import { compareTrees } from './compare.ts';
import { readDocuments } from './documents.ts';

const oracle = unified().use(remarkParse).use(remarkGfm).freeze();
const documents = readDocuments();

test('every example of the specification is compared', () => {
  expect(documents.filter(({ name }) => name.startsWith('example '))).toHaveLength(652);
});

// One that is accepted and no longer occurs fails as well.
test('the trees are those of remark-parse with remark-gfm, but for accepted differences', () => {
  expect(findDifferences((text) => text)).toEqual(byDocument(({ differences }) => differences));
});

test('Windows line breaks add no difference but accepted ones', () => {
  expect(findDifferences((text) => text.replaceAll('\n', '\r\n'))).toEqual(
    byDocument(({ differences, withCrlf }) => withCrlf ?? differences),
  );
});

type Differences = Record<string, readonly string[]>;

function findDifferences(change: (text: string) => string): Differences {
  return notEmpty(
    documents.map(({ name, text }) => {
      const changed = change(text);
      const expected: Root = oracle.parse(changed);
      return [name, compareTrees(parseMarkdown(changed), expected)];
    }),
  );
}

function byDocument(
  choose: (accepted: (typeof acceptedDifferences)[number]) => readonly string[],
): Differences {
  return notEmpty(acceptedDifferences.map((accepted) => [accepted.document, choose(accepted)]));
}

function notEmpty(entries: readonly [string, readonly string[]][]): Differences {
  return Object.fromEntries(entries.filter(([, differences]) => differences.length > 0));
}
