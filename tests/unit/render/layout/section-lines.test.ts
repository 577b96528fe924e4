import { expect, test } from 'vitest';
import processFiles from '../../../../src/integrations/process-file.ts';

/** The text of each section, cut from the file by the lines that the page says. */
function sections(file: string): string[] {
  const [processed] = processFiles([{ path: 'a.md', bytes: Buffer.from(file) }]);
  const lines = file.split('\n');
  return [...(processed?.html ?? '').matchAll(/data-lines="(\d+)-(\d+)"/g)].map(([, first, last]) =>
    lines.slice(Number(first) - 1, Number(last)).join('\n'),
  );
}

const start = '---\nname: a\ndescription: b\n---\n';

test('sections say where they stand in the file, front matter counted', () => {
  expect(sections(`${start}\n# T\n\nIntro\n\n## A\n\na\n\n### B\n\nb\n\n## C\n\nc\n`)).toEqual([
    '## A\n\na\n\n### B\n\nb\n',
    '## C\n\nc',
  ]);
});

test('lines that serve as headings begin sections too, and domains by themselves', () => {
  expect(
    sections(`${start}Intro\n\nCaching:\n- Redis\n- CDN\n\nQueues:\n- Kafka\n- NATS\n`),
  ).toEqual(['Caching:\n- Redis\n- CDN\n', 'Queues:\n- Kafka\n- NATS']);
});

test('what stands in the last section is in it to the end', () => {
  expect(sections('## A\n\n```js\na\n```\n\n[b]: https://example.com\n[^1]: c\n')).toEqual([
    '## A\n\n```js\na\n```\n\n[b]: https://example.com\n[^1]: c',
  ]);
});

test('lines are counted by line feeds, however they end', () => {
  expect(sections('## A\r\n\r\na\r\n\r\n## B\r\n\r\nb\r\n')).toEqual([
    '## A\r\n\r\na\r\n\r',
    '## B\r\n\r\nb\r',
  ]);
  expect(sections('x\ry\r\r\n\n## A\n\na\r\rb\n\n## C\n')).toEqual(['## A\n\na\r\rb\n', '## C']);
});

test('a file in a code fence keeps the fence out of its last section', () => {
  expect(sections('```markdown\n---\nname: a\ndescription: b\n---\n\n## A\n\na\n```\n')).toEqual([
    '## A\n\na',
  ]);
});
