import { type Finding, fileStart } from '../../diagnostics/diagnostic.ts';
import type { Field } from '../agent.ts';
import { readLeniently } from './lenient-yaml.ts';
import type { Split } from './split.ts';
import { readYaml } from './yaml.ts';

/** The keys of a front matter, and what is wrong with it. */
export interface FrontMatter {
  fields: Field[];
  findings: Finding[];
}

/** Reads the front matter of a split file: as YAML, and line by line where it is not valid YAML. */
export function readFrontMatter(split: Split): FrontMatter {
  if (split.language !== '') {
    const detail = `it calls itself “${split.language}”.`;
    return { fields: [], findings: [{ code: 'front-matter-language', place: fileStart, detail }] };
  }
  if (split.frontMatter === undefined) {
    const code = split.closed ? 'front-matter-missing' : 'front-matter-unclosed';
    return { fields: [], findings: [{ code, place: fileStart }] };
  }
  const first = split.frontMatterLine - 1;
  const reading = readYaml(split.frontMatter);
  if (reading.kind === 'fields') return { fields: shift(reading.fields, first), findings: [] };
  const place = { line: reading.place.line + first, column: reading.place.column };
  if (reading.kind === 'bound') {
    return {
      fields: [],
      findings: [{ code: 'front-matter-bound', place, detail: reading.reason }],
    };
  }
  return {
    fields: shift(readLeniently(split.frontMatter), first),
    findings: [{ code: 'front-matter-invalid', place, detail: reading.reason }],
  };
}

function shift(fields: Field[], lines: number): Field[] {
  return fields.map((field) => ({
    ...field,
    line: field.line + lines,
    valuePlace: { ...field.valuePlace, line: field.valuePlace.line + lines },
  }));
}
