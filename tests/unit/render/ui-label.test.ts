import { expect, test } from 'vitest';
import { fillLabels, uiLabel } from '../../../src/render/ui-label.ts';

const say = (label: string, what: string): string => `<${label}|${what}>`;

test('labels are filled in, with what they are of', () => {
  expect(
    fillLabels(
      `<div aria-label="${uiLabel('table')}"><img alt="${uiLabel('diagram', 'gantt')}">`,
      say,
    ),
  ).toBe('<div aria-label="<table|>"><img alt="<diagram|gantt>">');
});

test('text that looks like a label stays', () => {
  const text = '<p>aria-label=&#x22;ui:table&#x22; ui:footnotes</p><h2 id="x">ui:footnotes</h2>';
  expect(fillLabels(text, say)).toBe(text);
});
