import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const modules = globSync('src/agent/**/*.ts');

test('the reader is of many modules', () => {
  expect(modules.length).toBeGreaterThan(50);
});

test.each(modules)('%s imports neither Astro nor what touches disk or network', (path) => {
  const imports = [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)];
  const names = imports.map(([, name = '']) => name);
  expect(names.filter((name) => /^(?:astro|node:(?!buffer$))/.test(name))).toEqual([]);
  const inner = names.filter((name) => name.startsWith('../'));
  expect(
    inner.filter((name) => /\/(?:catalog|render|check|integrations|cli)\//.test(name)),
  ).toEqual([]);
});
