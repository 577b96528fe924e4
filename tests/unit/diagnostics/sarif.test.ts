import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/diagnostics/kinds/kinds.ts';
import { sarif } from '../../../src/diagnostics/sarif.ts';
import { located, reportOf } from './located.ts';

// The standard's own schema, which that package carries.
const matchers = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
const schema: object = JSON.parse(
  readFileSync(join(dirname(matchers), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
const validate = new Ajv({
  strict: false,
  // One pattern of the schema is no regular expression with the flag `u`.
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(text),
    'date-time': true,
  },
}).compile(schema);

const tool = { version: '1.2.3', documentation: 'https://example.com/docs/diagnostics.md' };
const every = Object.keys(kinds);

function parse(text: string) {
  const log = JSON.parse(text);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
}

test('a report is valid SARIF 2.1.0, with a finding and without', () => {
  expect(parse(sarif(reportOf(), tool)).results).toEqual([]);
  expect(parse(sarif(reportOf(located('name-invalid', 'a.md')), tool)).results).toHaveLength(1);
});

test('the schema tells a broken report from a sound one', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test('every kind is a rule with its text, its level, and the address of its paragraph', () => {
  const { rules } = parse(sarif(reportOf(), tool)).tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(every);
  const rule = rules[every.indexOf('field-unknown')];
  expect(rule).toEqual({
    id: 'field-unknown',
    shortDescription: { text: `${kinds['field-unknown'].message}.` },
    fullDescription: { text: kinds['field-unknown'].why },
    help: { text: kinds['field-unknown'].fix },
    helpUri: 'https://example.com/docs/diagnostics.md#field-unknown',
    defaultConfiguration: { level: 'note' },
  });
});

test('without an address of the documentation, rules have none', () => {
  const { driver } = parse(sarif(reportOf(), { ...tool, documentation: undefined })).tool;
  expect(driver.version).toBe('1.2.3');
  expect(driver.rules[0]).not.toHaveProperty('helpUri');
});

test('a finding names its rule, its level and its place in UTF-16 columns', () => {
  const run = parse(sarif(reportOf(located('field-unknown', 'a.md')), tool));
  expect(run.columnKind).toBe('utf16CodeUnits');
  const [result] = run.results;
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('field-unknown');
  expect(result.level).toBe('note');
  expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 3, startColumn: 14 });
});

test('a file name is a relative URI, whatever characters it holds', () => {
  const text = sarif(reportOf(located('name-invalid', 'c# 100%?:é\u001B\uD800.md')), tool);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  const { uri } = parse(text).results[0].locations[0].physicalLocation.artifactLocation;
  expect(uri).toBe('agents/c%23%20100%25%3F%3A%C3%A9%1B%EF%BF%BD.md');
});

test('a file outside the working directory has an absolute URI', () => {
  const outside = { ...located('name-invalid', 'a.md'), path: '../a b.md' };
  const { uri } = parse(sarif(reportOf(outside), tool)).results[0].locations[0].physicalLocation
    .artifactLocation;
  expect(uri).toMatch(/^file:\/\/\/.*\/a%20b\.md$/);
});
