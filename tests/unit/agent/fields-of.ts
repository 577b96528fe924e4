import type { Field } from '../../../src/agent/agent.ts';
import { readYaml } from '../../../src/agent/front-matter/yaml.ts';

/** The lines of a front matter as fields, with values as given and places as in `text`. */
export function fieldsOf(values: Record<string, unknown>): { fields: Field[]; text: string } {
  const keys = Object.keys(values);
  const fields = keys.map(
    (key, index): Field => ({
      key,
      value: values[key],
      line: index + 2,
      valuePlace: { line: index + 2, column: key.length + 3 },
    }),
  );
  const lines = keys.map((key) => `${key}: ${String(values[key])}`);
  return { fields, text: ['---', ...lines, '---', ''].join('\n') };
}

/** The fields of a front matter that is valid YAML, with places as in `text`. */
export function fieldsIn(text: string): Field[] {
  const reading = readYaml(text);
  if (reading.kind !== 'fields') throw new Error(reading.reason);
  return reading.fields;
}
