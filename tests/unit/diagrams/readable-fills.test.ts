import { expect, test } from 'vitest';
import { withReadableFills } from '../../../src/render/diagrams/readable-fills.ts';

const flowchart = (line: string) => `flowchart TD\n  A --> B\n  ${line}\n  B --> C`;

test.each([
  ['style A fill:#e1f5fe', 'style A fill:#e1f5fe,color:#111'],
  ['classDef hot fill:#b71c1c,stroke:#000;', 'classDef hot fill:#b71c1c,stroke:#000,color:#fff;'],
  ['style A fill:#FFF', 'style A fill:#FFF,color:#111'],
  ['classDef a,b fill:lightblue', 'classDef a,b fill:lightblue,color:#111'],
])('a fill without a text colour gets one that can be read on it: %s', (line, expected) => {
  expect(withReadableFills(flowchart(line))).toBe(flowchart(expected));
});

test.each([
  'style A fill:#e1f5fe,color:#333',
  'style A stroke:#333',
  'linkStyle 0 stroke:#f00',
  'A["style x fill:#fff"] --> B',
])('a line that sets its text colour, or no fill, stays as it is: %s', (line) => {
  expect(withReadableFills(flowchart(line))).toBe(flowchart(line));
});

test('other kinds of diagram stay as they are', () => {
  const source = 'sequenceDiagram\n  style A fill:#fff';
  expect(withReadableFills(source)).toBe(source);
});
