import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { published } from '../clients/lib/built-site.ts';

/** As much of a schema of Zod as is needed here. */
interface Schema {
  safeParse(value: unknown): { success: boolean; error?: unknown };
}

let itemSchema: Schema;
let registrySchema: Schema;

// By its path: where this folder is not installed yet, its types are not known either.
beforeAll(async () => {
  const schemas: unknown = await import(createRequire(import.meta.url).resolve('shadcn/schema'));
  itemSchema = schemaIn(schemas, 'registryItemSchema');
  registrySchema = schemaIn(schemas, 'registrySchema');
});

function schemaIn(module: unknown, name: string): Schema {
  const found = Object.entries(Object(module)).find(([key]) => key === name)?.[1];
  if (!isSchema(found)) throw new Error(`shadcn has no ${name}`);
  return found;
}

function isSchema(value: unknown): value is Schema {
  return (
    typeof value === 'object' &&
    value !== null &&
    'safeParse' in value &&
    typeof value.safeParse === 'function'
  );
}

const documentAt = (path: string): unknown => JSON.parse(published(path).toString());

test('every item is one by the schema of shadcn itself', () => {
  const paths = readdirSync(join(inject('site'), 'r'), { recursive: true, encoding: 'utf8' });
  const items = paths.filter((path) => path.endsWith('.json') && path !== 'registry.json');
  expect(items).toEqual(
    expect.arrayContaining(['relecture.json', join('codex', 'relecture.json')]),
  );
  for (const item of items) {
    expect(itemSchema.safeParse(documentAt(`r/${item}`)).error, item).toBeUndefined();
  }
});

test('the registry is one by the schema of shadcn itself', () => {
  expect(registrySchema.safeParse(documentAt('r/registry.json')).error).toBeUndefined();
});

test('that schema refuses a file that does not say where it goes', () => {
  const text = published('r/relecture.json').toString();
  const item: unknown = JSON.parse(text.replace('"target":', '"goes":'));
  expect(itemSchema.safeParse(item).success).toBe(false);
});
